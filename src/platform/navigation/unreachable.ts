/** Every screen comes with the package: none can fail to load. */
export const watchUnreachable: (frontUrl: () => string, tell: () => void) => void = () => undefined
