import HTTPTypes
package import Kernel
package import People
import Store
package import Web

/// Letting people in and out. Hashing happens between transactions, never in one.
package struct SignIn: Sendable {
    let ground: Ground
    let post: Post
    private var store: Store { ground.store }
    package init(ground: Ground, post: Post) {
        self.ground = ground
        self.post = post
    }

    /// Checks e-mail and password. Unknown, wrong and suspended take the same time and give the same answer.
    /// - Throws: `SignInRefusal`
    package func verify(_ email: String, _ password: String, vendor: VendorID, address: String) async throws -> PersonID {
        let folded = Persons.folded(email)
        let wait = try await store.append(vendor) { tx -> Int? in
            let byAddress = try RateLimit.signInAddress.hit(address, vendor: vendor, tx)
            return try RateLimit.signInEmail.hit(folded, vendor: vendor, tx) ?? byAddress
        }
        if let wait { throw SignInRefusal.wait(seconds: wait) }
        let found = try await store.read(vendor) { tx -> (PersonID, Password)? in
            guard let person = try Persons.find(email: folded, vendor: vendor, tx), !person.isSuspended,
                  let password = try Persons.password(of: person.id, vendor: vendor, tx) else { return nil }
            return (person.id, password)
        }
        guard password.utf8.count <= Password.maximumBytes, let (person, known) = found else {
            await Password.pretend(String(password.prefix(Password.maximumBytes)))
            throw SignInRefusal.refused
        }
        guard await known.matches(password) else { throw SignInRefusal.refused }
        return person
    }

    /// Lets somebody in who has proved who they are: the one door for every way of signing in. What the vendor's policy asks beyond
    /// the proof comes first; `link` is answered in the end, with the session's cookie.
    /// - Parameters:
    ///   - organization: the hat to wear first.
    ///   - method: how they proved it.
    ///   - link: where they wanted to go, such as `.redirect(next)`.
    package func enter(
        _ person: PersonID, _ request: WebRequest, organization: OrganizationID? = nil, method: SessionProof, to link: WebResponse
    ) async throws -> WebResponse {
        let vendor = request.vendor, agent = request.headers[.userAgent] ?? "", address = request.address
        let token = try await store.write(vendor) { tx -> String in
            guard let person = try Persons.find(person, vendor: vendor, tx), !person.isSuspended else { throw SignInRefusal.refused }
            try RateLimit.signInEmail.clear(Persons.folded(person.email), vendor: vendor, tx)
            return try Sessions.open(person.id, vendor: vendor, userAgent: agent, address: address, organization: organization, proof: method, tx)
        }
        return link.adding("Set-Cookie", Sessions.cookie(token, secure: request.site.portalOrigin.hasPrefix("https:")))
    }
}
