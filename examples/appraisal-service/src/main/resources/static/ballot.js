// The secret stands behind the number sign of the link. A browser does not send that part, so it is put into the form here.
const code = location.hash.slice(1);
if (code) {
  history.replaceState(null, '', location.pathname);
  document.getElementById('secret').value = code;
  document.getElementById('open').submit();
}
