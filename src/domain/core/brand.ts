declare const brand: unique symbol

/**
 * A value that has been parsed: `Branded<string, 'CardNumber'>` can only be made by the parser that checks it
 * ("parse, don't validate"), so a function that asks for one needs no check of its own.
 */
export type Branded<T, Name extends string> = T & { readonly [brand]: Name }
