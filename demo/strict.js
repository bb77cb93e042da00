// A page under a strict policy needs no more than this to read what would be sent.
const form = document.getElementById('form')
const message = document.getElementById('message')

form.addEventListener('submit', (event) => {
  event.preventDefault()
  const map = JSON.parse(String(new FormData(form).get('kaart') ?? 'null'))
  const people = map?.versions[0].alters.length ?? 0
  message.textContent = `Er zou een kaart met ${people} mensen worden verstuurd.`
})
document.addEventListener('securitypolicyviolation', (event) => {
  message.textContent = `Geweigerd door het beleid: ${event.violatedDirective}`
})
