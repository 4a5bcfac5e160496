/** Hides the parts of Swagger UI that only make sense for its own site. */
export const REFERENCE_STYLE = `
.swagger-ui .topbar { display: none }
.development-sign-in { margin: 1rem auto; max-width: 1420px; padding: 0 20px; font: 14px sans-serif }
.development-sign-in input { padding: 6px 8px; width: 22rem }
.development-sign-in button { padding: 6px 12px }
`

/**
 * A form above the reference that signs in through the development sign-in and the very same /login/clerk-auth, and
 * gives the token to every "try it". Runs in the browser.
 */
export const DEVELOPMENT_SIGN_IN_SCRIPT = `
(() => {
  const post = async (path, body) => {
    const response = await fetch(path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const answer = await response.json()
    if (!response.ok) throw new Error(answer.detail)
    return answer
  }
  const form = document.createElement('form')
  form.className = 'development-sign-in'
  form.innerHTML = '<label>Development sign-in <input type="email" required value="admin@zodie.local"></label> ' +
    '<button>Sign in</button> <output></output>'
  const output = form.querySelector('output')
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    try {
      const { clerk_token } = await post('/api/v1/dev/clerk-session', { email: form.querySelector('input').value })
      const token = await post('/api/v1/login/clerk-auth', { clerk_token })
      window.zodieAccessToken = token.access_token
      output.textContent = 'Signed in as ' + token.email + ': every call below carries the token.'
    } catch (error) { output.textContent = error.message }
  })
  document.body.prepend(form)
  const send = window.fetch
  window.fetch = (input, options) => {
    const request = new Request(input, options)
    if (window.zodieAccessToken && !request.headers.has('authorization')) {
      request.headers.set('authorization', 'Bearer ' + window.zodieAccessToken)
    }
    return send(request)
  }
})()
`
