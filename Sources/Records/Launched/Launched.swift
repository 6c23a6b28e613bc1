package import HTTPTypes
package import JSON
package import Kernel
package import Store
package import Web
package import XAPI

/// Content that was launched for one person and registration, while its session lasts: what it may write and read. It sees nothing of
/// other registrations, and nothing of other agents.
package struct Launched: Sendable {
    /// A statement that is about to be stored.
    package struct Incoming: Sendable {
        package let tape: JSONTape
        package let value: JSONTape.Value
        package let facts: StatementFacts
        /// That the content gave, in the statement or in the address; in lower case.
        package let id: String?
    }
    package let authority: any Authority
    /// Stands where a foreign statement names its credential.
    package let credential: String
    /// Of the credential, in the statements' authority.
    package let name: String
    /// Home page of accounts.
    package let origin: String
    /// Under which it writes and reads.
    package let organization: OrganizationID
    package let vendorOrganization: OrganizationID
    /// In lower case.
    package let registration: String
    package let agent: AgentKey
    /// Whether an id is that of an activity of the package: their definitions and profiles are open to it.
    package let isActivity: @Sendable (String) -> Bool
    /// A state that the LMS alone writes.
    package let protectedState: String
    /// The one profile of the agent that is open to it, and whether a document may stand there.
    package let profile: String
    package let isProfile: @Sendable ([UInt8]) -> Bool
    /// Says whether statements may come, in their order, has them stored, and does what they lead to: all in one transaction.
    /// - Throws: ``LaunchedRefusal``
    package let take: @Sendable (_ all: [Incoming], _ store: () throws -> Void, Transaction) throws -> Void
    /// Of a test drive: where its statements go.
    package let sandbox: Sandbox?
    /// A document was written.
    package let noteWrite: @Sendable (Transaction) throws -> Void

    package init(authority: any Authority, credential: String, name: String, origin: String, organization: OrganizationID, vendorOrganization: OrganizationID, registration: String,
                 agent: AgentKey, isActivity: @escaping @Sendable (String) -> Bool, protectedState: String, profile: String, isProfile: @escaping @Sendable ([UInt8]) -> Bool,
                 sandbox: Sandbox?, take: @escaping @Sendable ([Incoming], () throws -> Void, Transaction) throws -> Void,
                 noteWrite: @escaping @Sendable (Transaction) throws -> Void) {
        self.authority = authority
        self.credential = credential
        self.name = name
        self.origin = origin
        self.organization = organization
        self.vendorOrganization = vendorOrganization
        self.registration = registration
        self.agent = agent
        self.isActivity = isActivity
        self.protectedState = protectedState
        self.profile = profile
        self.isProfile = isProfile
        self.sandbox = sandbox
        self.take = take
        self.noteWrite = noteWrite
    }

    /// Every statement is written as the vendor's: that the actor is the launch's own person is checked before.
    var holder: Holder { Holder(credential: credential, name: name, organization: organization, vendorOrganization: vendorOrganization, isWhole: true, readsAll: false, origin: origin) }

    // MARK: what is not its own

    static let foreign = XAPIRefusal(403, "The launch may read and write about its own agent and registration only.")
    static let foreignActivity = XAPIRefusal(403, "The launch may keep profiles of its own package's activities only.")

    /// The place of a document as the launch means it: without a registration it is the launch's own.
    /// - Throws: ``XAPIRefusal`` 403
    func place(_ asked: DocumentPlace, writes: Bool) throws -> DocumentPlace {
        switch asked.kind {
        case .activity:
            guard isActivity(asked.activity) else { throw Self.foreignActivity }
            // What an author's trial keeps of an activity, learners' content must not read: it lies with the drive.
            guard sandbox != nil else { return asked }
            return DocumentPlace(kind: .state, activity: asked.activity + "#test-drive", agent: agent.text, registration: registration, namesRegistration: true, id: asked.id)
        case .agent:
            guard asked.agent == agent.text else { throw Self.foreign }
            if let id = asked.id, id != profile { throw XAPIRefusal(403, "The one profile of the agent that content may read and write is \(profile).") }
            return asked
        case .state:
            guard asked.agent == agent.text, asked.registration.isEmpty || asked.registration == registration else { throw Self.foreign }
            if writes, asked.id == protectedState { throw XAPIRefusal(403, "Content must not change \(protectedState) (cmi5, section 10.0).") }
            return DocumentPlace(kind: .state, activity: asked.activity, agent: asked.agent, registration: registration, namesRegistration: true, id: asked.id)
        }
    }
    func mayHold(_ body: [UInt8], _ kind: DocumentPlace.Kind) throws {
        if kind == .agent, !isProfile(body) { throw XAPIRefusal.bad("\(profile) is a JSON object with languagePreference (language tags with commas between) and audioPreference (on or off) (cmi5, section 11.0).") }
    }

    /// Only statements of the registration that the launch is for may be referred to: others would get its keys.
    func checkReferences(_ all: [Incoming], vendor: VendorID, _ tx: Transaction) throws {
        let coming = Set(all.compactMap(\.facts.id))
        for target in all.compactMap(\.facts.refersTo) where !coming.contains(target) {
            guard let found = try StatementStore.find([target], of: organization, vendor: vendor, tx)[target], try owns(found) else { throw Self.foreign }
        }
    }
    func owns(_ one: StoredStatement) throws -> Bool { try one.organization == organization && StatementStore.facts(one).registration == registration }
}

/// Why statements of launched content are refused (403): words that name the rule.
package struct LaunchedRefusal: Error, Sendable {
    package let words: String
    package init(_ words: String) { self.words = words }
}

/// How launched content is known on the content host.
package struct LaunchedAccess: Sendable {
    package enum Found: Sendable {
        case launch(Launched)
        /// Its session is over: nothing is read or written any more.
        case over(String)
        case nobody
    }
    /// By the `Authorization` header of a request, or of the form that stands for one.
    package let identify: @Sendable (WebRequest, _ authorization: String?) async throws -> Found
    /// Whether scripts of another origin may call here: that of content which lies elsewhere.
    package let allows: @Sendable (WebRequest, _ origin: String) async -> Bool
    package init(identify: @escaping @Sendable (WebRequest, String?) async throws -> Found, allows: @escaping @Sendable (WebRequest, String) async -> Bool) {
        self.identify = identify
        self.allows = allows
    }
}
