// The smallest application: one scheme, no window. Tests put the rest into it.
const { app, protocol } = require('electron')

app.setPath('userData', process.argv.at(-1))
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
const serve = (request) => {
  const { pathname } = new URL(request.url)
  if (pathname === '/missing') return new Response('nothing', { status: 404 })
  const headers = { 'content-type': 'text/html', 'x-asked': `${request.method} ${request.url}` }
  return new Response(`<!doctype html><title>${pathname}</title><body>plain`, { headers })
}
if (app.requestSingleInstanceLock({ asked: process.argv.at(-2) === '--again' ? 'again' : 'once' }))
  void app.whenReady().then(() => protocol.handle('app', serve))
else app.quit()
