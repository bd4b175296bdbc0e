const { JSDOM } = require('jsdom')
const { TestEnvironment } = require('jest-environment-node')

/** Node with a browser's document in its globals. jsdom is loaded outside of the tests' own realm: once, not for each file. */
class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { pretendToBeVisual: true })
    this.window = window
    const { document, navigator, Element, HTMLElement, HTMLInputElement, MouseEvent } = window
    const elements = { Element, HTMLElement, HTMLInputElement, MouseEvent }
    const browser = { window, document, navigator, ...elements, IS_REACT_ACT_ENVIRONMENT: true }
    for (const name of Object.keys(browser)) {
      Object.defineProperty(this.global, name, { value: browser[name], configurable: true, writable: true })
    }
    this.names = Object.keys(browser)
  }

  async teardown() {
    // Before Jest cleans what it finds in the globals: a document is not its to take apart.
    for (const name of this.names) delete this.global[name]
    this.window.close()
    await super.teardown()
  }
}

module.exports = BrowserEnvironment
