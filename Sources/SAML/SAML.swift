/// SAML 2.0 as a service provider: messages, metadata and the checks of an assertion, without I/O.
package enum SAML {}
