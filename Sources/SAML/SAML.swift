import XMLSecurity
package enum SAML {}
