import { type Html, html } from '../gateway/cashier/html'
import type { ApiAnswer, ApiDocument, ApiOperation } from './types'
import { type JsonSchema, shapeOf } from './shapes'

/** The documentation as a page that needs no scripts: headings, lists and tables that every browser and screen reader knows. */
export function docsPage(document: ApiDocument): string {
  const operations = Object.entries(document.paths).map(([path, { post }]) => ({ path, ...post }))
  const { info, tags, components } = document
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}</title>
        <link rel="stylesheet" href="docs/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#docs">To the operations</a>
        <nav aria-label="Contents">
          ${tags.map(
            ({ name }) =>
              html`<h2>${name}</h2>
                <ul>
                  ${operations
                    .filter((operation) => operation.tags[0] === name)
                    .map(({ operationId }) => html`<li><a href="#${operationId}">${operationId}</a></li>`)}
                </ul>`,
          )}
          <h2>More</h2>
          <ul>
            <li><a href="#shapes">Shapes</a></li>
            <li><a href="#errors">Errors</a></li>
            <li><a href="openapi.json">openapi.json</a></li>
          </ul>
        </nav>
        <main id="docs">
          <h1>${info.title}</h1>
          ${paragraphs(info.description)}
          ${tags.map(
            ({ description, name }) =>
              html`<h2>${name}</h2>
                <p>${description}</p>
                ${operations.filter((operation) => operation.tags[0] === name).map(section)}`,
          )}
          <h2 id="shapes">Shapes</h2>
          ${Object.entries(components.schemas)
            .filter(([name]) => !name.startsWith('error.'))
            .map(
              ([name, schema]) =>
                html`<h3 id="${shapeId(name)}">${name}</h3>
                  ${drawSchema(schema)}`,
            )}
          <h2 id="errors">Errors</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">Code</th>
                <th scope="col">Status</th>
                <th scope="col">What to do</th>
              </tr>
            </thead>
            <tbody>
              ${document['x-errors'].map(
                ({ code, message, status }) =>
                  html`<tr>
                    <th scope="row"><code>${code}</code></th>
                    <td>${status}</td>
                    <td>${inline(message)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </main>
      </body>
    </html>`.text
}

function section(operation: ApiOperation & { readonly path: string }): Html {
  const { description, operationId, parameters = [], path, requestBody, responses, security, summary } = operation
  const { example, schema } = requestBody.content['application/json']
  const done = responses['200']?.content['application/json']
  return html`<section aria-labelledby="${operationId}">
    <h3 id="${operationId}">${operationId}</h3>
    <p class="summary">${summary}.</p>
    <p>
      <code>POST ${path}</code>${security.length > 0 ? html`, with a session` : html``}${
        parameters.length > 0 ? html`, with an <code>Idempotency-Key</code>` : html``
      }
    </p>
    ${description === undefined ? html`` : html`<p>${inline(description)}</p>`}
    <h4>Sent</h4>
    ${drawSchema(schema)}
    <pre tabindex="0" aria-label="Example of a request to ${operationId}"><code>${curl(operation, example)}</code></pre>
    <h4>Answered</h4>
    ${done === undefined ? html`` : drawSchema(done.schema)}
    ${
      done?.example === undefined
        ? html``
        : html`<pre tabindex="0" aria-label="Example of an answer of ${operationId}"><code>${pretty(done.example)}</code></pre>`
    }
    <h4>Refused</h4>
    <dl>
      ${Object.entries(responses)
        .filter(([status]) => status !== '200')
        .map(([status, answer]) => refusals(status, answer))}
    </dl>
  </section>`
}

function refusals(status: string, answer: ApiAnswer): Html {
  const codes = Object.keys(answer.content['application/json'].examples ?? {})
  return html`<dt>${status}</dt>
    <dd>${codes.map((code, n) => html`${n === 0 ? '' : ', '}<code>${code}</code>`)}</dd>`
}

function curl({ parameters = [], path, security }: ApiOperation & { readonly path: string }, example: unknown): string {
  return [
    `curl -s $S${path} -H 'Content-Type: application/json'`,
    ...(security.length > 0 ? [`-H "Authorization: Bearer $TOKEN"`] : []),
    ...(parameters.length > 0 ? [`-H "Idempotency-Key: $(uuidgen)"`] : []),
    `-d '${JSON.stringify(example).replace(/'/g, "'\\''")}'`,
  ].join(' \\\n  ')
}

/** A schema as nested lists: a field a line, with what it may be. */
function drawSchema(schema: JsonSchema): Html {
  const shape = shapeOf(schema)
  if (shape.kind === 'fields' && shape.fields.length === 0) return html`<p><code>{}</code></p>`
  return drawShape(schema)
}

function drawShape(schema: JsonSchema): Html {
  const shape = shapeOf(schema)
  switch (shape.kind) {
    case 'words':
      return html`<p class="shape">${shape.words}</p>`
    case 'named':
      return html`<p class="shape"><a href="#${shapeId(shape.name)}">${shape.name}</a>${shape.words}</p>`
    case 'list':
      return html`<div class="shape">list of${drawShape(shape.of)}</div>`
    case 'one-of':
      return html`<div class="shape">
        one of
        <ul>
          ${shape.of.map((each) => html`<li>${drawShape(each)}</li>`)}
        </ul>
      </div>`
    case 'fields':
      return html`<ul>
        ${shape.fields.map(
          ({ name, optional, schema: inner }) =>
            html`<li><code>${name}</code>${optional ? html` (may be left out)` : html``} ${drawShape(inner)}</li>`,
        )}
      </ul>`
  }
}

function shapeId(name: string): string {
  return `shape-${name}`
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2)
}

function paragraphs(text: string): Html[] {
  return text.split('\n\n').map((paragraph) => html`<p>${inline(paragraph)}</p>`)
}

/** `code` and **bold**, as the texts have them. */
function inline(text: string): Html[] {
  return text.split(/(\x60[^\x60]+\x60|\*\*[^*]+\*\*)/).map((part) => {
    if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`
    return part.startsWith('**') ? html`<strong>${part.slice(2, -2)}</strong>` : html`${part}`
  })
}
