import Courses
import Kernel
import People
import Store
import Web

extension RateLimit {
    /// A class behind one address begins together.
    static let dispatchLaunch = RateLimit(name: "dispatch.launch", most: 600, windowSeconds: 900)
    /// New learners of one dispatch: a year's intake on its first morning passes, somebody who makes ids up is slowed down.
    static let dispatchNew = RateLimit(name: "dispatch.new", most: 200, windowSeconds: 600)
}

/// The stub asks to begin: knows the learner by the other system's id, counts them once, and hands out a token for some minutes.
///
/// The key in the stub can be read by whoever takes the course, so it proves nobody. What proves is a secret that the stub makes at a learner's
/// first launch and keeps in the other system's own record of that learner, where others do not look.
struct LaunchDispatch: Sendable, Decodable {
    struct Learner: Sendable, Decodable {
        let id: String
        let name: String
        /// Of cmi5: the account's home page and the registration, which make the id one.
        let home: String?
        let registration: String?
    }
    let dispatch: String
    let key: String
    let learner: Learner
    /// What the stub has kept; absent in stubs that kept nothing yet.
    let proof: String?
    /// The other system's, as the stub speaks with it: `scorm12`, `scorm2004` or `cmi5`.
    let standard: String
    /// Where the stub runs, for the log of launches; whoever asks may say anything.
    let origin: String

    static let hours = 12
    /// What one call may bring.
    /// The longest id of SCORM 2004 in a script of three bytes a character, and the rest.
    static let bytes = 20 << 10
    static let nameCharacters = 255, originCharacters = 200
    private static let proofBytes = 32...128

    enum Answer: Sendable {
        case open(token: String, DispatchLearner)
        case refused(Refused)
    }
    struct Refused: Sendable {
        let reason: LaunchRefused
        /// Nil where the dispatch itself is not known or not proved: then there is no log to write into.
        let dispatch: DispatchID?
        let learner: DispatchLearnerID?
        /// How a proved learner stands, so that the other system hears of it even now.
        let standing: DispatchLearner?
    }

    private var kind: String { (Stub.Standard(rawValue: standard) ?? .scorm12).rawValue }
    private var from: String { ForeignText.tidy(origin, most: Self.originCharacters) }

    /// - Returns: a refusal as a value, since its place in the log of launches is kept (``note``).
    func perform(vendor: VendorID, zone: Zone, _ tx: Transaction) throws -> Answer {
        guard let id = DispatchID(checking: dispatch), let found = try Dispatches.find(id, vendor: vendor, tx), WriteToken.hash(found.key) == WriteToken.hash(key)
        else { return .refused(Refused(reason: .unknown, dispatch: nil, learner: nil, standing: nil)) }
        func refuse(_ reason: LaunchRefused, _ learner: DispatchLearner? = nil, isProved: Bool = false) -> Answer {
            .refused(Refused(reason: reason, dispatch: id, learner: learner?.id, standing: isProved ? learner : nil))
        }
        let foreign: ForeignLearner
        switch ForeignLearner.read(learner.id, standard: kind, within: kind == "cmi5" ? [learner.home ?? "", learner.registration ?? ""] : []) {
        case .success(let read): foreign = read
        case .failure(let wrong): return refuse(wrong == .long ? .longLearner : .noLearner)
        }
        guard let proof, Self.proofBytes.contains(proof.utf8.count) else { return refuse(.unproved) }
        let proofHash = WriteToken.hash(proof)
        let known = try DispatchLearners.find(foreign: foreign.hash, of: id, vendor: vendor, tx), isProved = known?.proofHash == proofHash
        if let obstacle = found.obstacle(on: zone.day(at: tx.now)) { return refuse(obstacle, known, isProved: isProved) }
        let isReadmitted = known?.readmitUntil.map { $0 > tx.now } ?? false
        if let known, !isProved, !isReadmitted { return refuse(.unproved, known) }
        guard let course = try Courses.find(found.course, vendor: vendor, tx), !course.isArchived, let current = course.currentVersion else { return refuse(.archived, known, isProved: isProved) }
        let version = try known.map { try pinned($0, current, vendor, tx) } ?? current
        if try isHindered(version, vendor, tx) { return refuse(.unplayable, known, isProved: isProved) }
        let learner: DispatchLearnerID
        if let known {
            // Whoever came in before by another's proof is out.
            if !isProved { try DispatchLearners.endVisits(of: known.id, vendor: vendor, tx) }
            try DispatchLearners.come(known, name: name, keepsName: isProved, proofHash: proofHash, version: version, vendor: vendor, tx)
            learner = known.id
        } else {
            if try DispatchLearners.isRemoved(foreign: foreign.hash, proofHash: proofHash, of: id, vendor: vendor, tx) { return refuse(.removed) }
            guard try Dispatches.takePlace(id, vendor: vendor, tx) else { return refuse(.full) }
            if let wait = try RateLimit.dispatchNew.hit(id.value, vendor: vendor, tx) { throw WebRefusal.tryLater(seconds: wait) }
            learner = try DispatchLearners.add(foreign, name: name, proofHash: proofHash, to: found, version: version, vendor: vendor, tx)
        }
        let token = Secrets.label(40)
        try DispatchLaunches.note(id, learner: learner, standard: kind, from: from, outcome: "open", tokenHash: WriteToken.hash(token), until: found.end(of: tx.now, zone: zone),
                                  vendor: vendor, tx)
        guard let (_, now) = try DispatchLearners.settle(learner, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return .open(token: token, now)
    }
    private var name: String { ForeignText.tidy(learner.name, most: Self.nameCharacters) }

    /// Keeps a refusal in the log, unless there were many.
    func note(_ refused: Refused, vendor: VendorID, _ tx: Transaction) throws {
        guard let dispatch = refused.dispatch, try DispatchLaunches.refusals.hit(dispatch.value, vendor: vendor, tx) == nil else { return }
        try DispatchLaunches.note(dispatch, learner: refused.learner, standard: kind, from: from, outcome: refused.reason.code, tokenHash: nil, until: tx.now, vendor: vendor, tx)
    }

    /// Who has begun nothing yet begins with what is current.
    private func pinned(_ known: DispatchLearner, _ current: CourseVersionID, _ vendor: VendorID, _ tx: Transaction) throws -> CourseVersionID {
        try tx.exists("""
            SELECT 1 AS one FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.learner_id = \(known.id)
            UNION ALL SELECT 1 AS one FROM dispatch_reading d WHERE d.vendor_id = \(vendor) AND d.learner_id = \(known.id)
            """) ? known.version : current
    }
    /// A version that has come since may hold what can be taken here alone.
    private func isHindered(_ id: CourseVersionID, _ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        guard let version = try Courses.version(id, vendor: vendor, tx) else { return true }
        return try !DispatchParts.hindering(version, vendor: vendor, tx).isEmpty
    }
}
