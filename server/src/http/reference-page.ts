/** Hides the parts of Swagger UI that only make sense for its own site, and dresses the sign-in form. */
export const REFERENCE_STYLE = `
.swagger-ui .topbar { display: none }
.development-sign-in {
  display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; box-sizing: border-box;
  max-width: 1460px; margin: 0 auto; padding: 16px 20px; font: 14px/1.4 sans-serif; color: #3b4151;
}
.development-sign-in label { font-weight: 700 }
.development-sign-in input {
  flex: 0 1 20rem; min-width: 0; padding: 8px 10px; border: 1px solid #6b7280; border-radius: 4px;
  background: #fff; color: #1b1f29; font: inherit;
}
.development-sign-in button {
  padding: 8px 16px; border: 0; border-radius: 4px; background: #3d4fd1; color: #fff; font: inherit; font-weight: 700;
  cursor: pointer;
}
.development-sign-in :focus-visible { outline: 3px solid #3d4fd1; outline-offset: 2px }
.dark-mode .development-sign-in { color: #e4e6e6 }
`

/**
 * A form above the reference that signs in through the development sign-in and the very same /login/clerk-auth, and
 * gives the token to every "try it". Runs in the browser.
 */
export const DEVELOPMENT_SIGN_IN_SCRIPT = `
(() => {
  const send = window.fetch
  let accessToken

  const post = async (path, body) => {
    const response = await send(path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer = await response.json()
    if (!response.ok) throw new Error(answer.detail)
    return answer
  }

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties)
    element.append(...children)
    return element
  }
  const email = make('input', { id: 'development-email', type: 'email', required: true, value: 'admin@zodie.local' })
  const said = make('output', {})
  const form = make('form', { className: 'development-sign-in' },
    make('label', { htmlFor: email.id }, 'Development sign-in'), email, make('button', {}, 'Sign in'), said)

  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    try {
      const { clerk_token } = await post('/api/v1/dev/clerk-session', { email: email.value })
      const token = await post('/api/v1/login/clerk-auth', { clerk_token })
      accessToken = token.access_token
      said.textContent = 'Signed in as ' + token.email + ': every call below carries the token.'
    } catch (error) { said.textContent = error.message }
  })
  document.body.prepend(form)

  // Swagger UI keeps its own authorisation out of reach; a token given there ("Authorize") comes first.
  window.fetch = (input, options) => {
    const request = new Request(input, options)
    const isOurs = new URL(request.url).origin === location.origin
    if (accessToken && isOurs && !request.headers.has('authorization')) {
      request.headers.set('authorization', 'Bearer ' + accessToken)
    }
    return send(request)
  }
})()
`
