/// Passkeys: what a browser sends when one is made or used (Web Authentication Level 2), decoded and verified without I/O.
package enum WebAuthn {}
