import CMI5
import HTML
import JSON
import Kernel
import Ledger
import People
import Records
import SCORM
import Store
import Web

/// Opens a person's play of a cmi5 or xAPI package at its first visit: gives it the code by which statements know it, and looks at what
/// counts as done before anything was launched (cmi5 9.6.1).
struct OpenCourse: Sendable {
    let play: Playable
    /// Of the portal; becomes the home page of the learner's account, for life.
    let origin: String

    /// - Returns: nil for a package of another standard.
    func perform(_ courses: CourseLedger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> LaunchedPlay? {
        guard let found = try StructureCache.find(play.package, vendor: vendor, tx) else { return nil }
        return try Self.begin(Registrations.open(play, total: found.course.units.count, vendor: vendor, tx), origin: origin, courses, by: actor, vendor: vendor, tx)
    }

    /// The same for a registration that is there already, a dispatched learner's too.
    static func begin(_ registration: Registration, origin: String, _ courses: CourseLedger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> LaunchedPlay? {
        if let known = try LaunchStore.find(registration, vendor: vendor, tx) {
            // Another version has other units and rules: what was done counts by those.
            if try LaunchStore.follow(registration, vendor: vendor, tx) { try courses.settle(known, session: nil, by: actor, tx) }
            return known
        }
        try LaunchStore.insert(registration, code: LaunchedPlay.freshID(), origin: origin, vendor: vendor, tx)
        guard let made = try LaunchStore.find(registration, vendor: vendor, tx) else { return nil }
        try courses.settle(made, session: nil, by: actor, tx)
        return made
    }
}

/// Launches a unit: ends what is still open, writes what the content will ask for, says that it is launched, and gives the address.
struct LaunchUnit: Sendable {
    let unit: String
    /// Of the browser's tab: a reload goes on, another place is asked first.
    let device: String
    /// The learner chose to go on here.
    let take: Bool
    /// Wished by an author who tries the package; learners have none.
    let mode: LaunchMode?

    struct Launch: Sendable, Encodable {
        let url: String
        let session: String
        let ownWindow: Bool
        let mode: String
    }
    enum Answer: Sendable {
        case launched(Launch)
        /// Another tab or device plays now.
        case elsewhere
    }
    /// A place that was silent for longer is taken to be gone; the player's page reports every few seconds, and
    /// once a minute while another page covers it.
    static let quietSeconds = 90

    /// - Parameters:
    ///   - contentOrigins: with `*` for the label.
    ///   - signIn: under which it is launched; when that ends, so does the launch. Of a dispatched learner the hash of their pass, which ends with the visit.
    ///   - language: that is asked for where nobody has one of their own.
    /// - Throws: `PlayRefusal.unknownItem`
    func perform(_ play: LaunchedPlay, courses: CourseLedger, contentOrigins: String, signIn: String, userAgent: String, language: String = "en", by actor: Actor, _ tx: Transaction) throws -> Answer {
        let vendor = play.vendor, registration = play.registration
        guard let unit = play.course.unit(unit), (1...64).contains(device.utf8.count) else { throw PlayRefusal.unknownItem }
        let open = try LaunchStore.sessions(of: registration.id, limit: 20, vendor: vendor, tx).filter(\.isOpen)
        let isElsewhere = open.contains { $0.device != device && $0.seenAt.adding(seconds: Self.quietSeconds) > tx.now }
        if isElsewhere, !take { return .elsewhere }
        for session in open { try EndSession(play: play, courses: courses).abandon(session, by: actor, tx) }

        let standing = try LaunchStore.standing(unit.id, of: registration.id, vendor: vendor, tx)
        let mode = mode ?? (play.standard == .cmi5 ? unit.mode(after: standing) : .normal), session = LaunchedPlay.freshID(), secret = Secrets.label(40), isCMI5 = play.standard == .cmi5
        let settings = try PlaySettingStore.effective(registration.course, registration.activity, vendor: vendor, tx)
        try LaunchStore.begin(session, unit: unit.id, mode: mode, device: device, userAgent: userAgent, signIn: signIn, fetchHash: isCMI5 ? WriteToken.hash(secret) : nil,
                              secretHash: isCMI5 ? nil : WriteToken.hash(secret), settings: settings, of: registration.id, vendor: vendor, tx)
        let content = contentOrigins.replacing("*", with: registration.label), base = Self.address(unit, play, content)
        if isCMI5 { try prepare(UnitLaunch(play.terms(unit, session: session, mode: mode), unit, launchURL: base), play, content, language, tx, courses) }
        try courses.settle(play, session: session, by: actor, tx)
        let endpoint = content + "/xapi/", agent = play.account.agent.text
        let url = isCMI5
            ? LaunchAddress.cmi5(base, endpoint: endpoint, fetch: "\(content)/launch/fetch/\(secret)", actor: agent, registration: play.code, activityID: play.activityID(unit.id))
            : LaunchAddress.tincan(base, endpoint: endpoint, auth: LaunchCredential.header(session, secret), actor: agent, registration: play.code, activityID: unit.id)
        return .launched(Launch(url: url, session: session, ownWindow: unit.needsWindow || settings.ownWindow, mode: mode.rawValue))
    }

    private func prepare(_ launch: UnitLaunch, _ play: LaunchedPlay, _ content: String, _ asked: String, _ tx: Transaction, _ courses: CourseLedger) throws {
        let documents = LaunchDocuments(organization: play.organization, vendor: play.vendor)
        try documents.putState(CMI5Name.launchData, activity: launch.terms.activityID, agent: play.agent, registration: play.code, launch.launchData(returnURL: content + "/launch/ended"), tx)
        let language = try Persons.find(play.registration.person, vendor: play.vendor, tx)?.language.tag ?? asked
        try documents.beginProfile(CMI5Name.preferences, agent: play.agent, LearnerPreferences.json(languages: [language]), tx)
        try courses.tell([LMSStatement.launched(launch, id: LaunchedPlay.freshID(), at: tx.now)], play, tx)
    }

    private static func address(_ unit: AssignableUnit, _ play: LaunchedPlay, _ content: String) -> String {
        switch unit.address {
        case .elsewhere(let address): address
        case .file(let path, let query, let fragment):
            content + ContentServer.address(.init(kind: .sco, path: path, query: query, fragment: fragment), key: play.registration.readKey, package: play.registration.package)
        }
    }
}

extension AssignableUnit {
    /// It asks for a window of its own (cmi5 8.1), or lies on a site that we put into no frame.
    var needsWindow: Bool {
        if case .elsewhere = address { return true }
        return launchMethod == .ownWindow
    }
}
