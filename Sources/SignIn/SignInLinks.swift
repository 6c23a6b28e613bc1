package import HTML

/// The addresses of this capability's pages.
package enum SignInLinks {
    package static let security: Link = "/me/security"
}
