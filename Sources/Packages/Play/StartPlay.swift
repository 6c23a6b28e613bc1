import Kernel
import People
import SCORM
import Store
import Web

/// The page is about to start an item: opens a session and tells what the content begins with.
struct StartPlay: Sendable, Decodable {
    let item: String
    /// Made anew by each page.
    let session: String
    /// Stays on the device; tells a reload from another device.
    let device: String?
    /// The learner chose to go on here.
    let take: Bool?

    struct State: Sendable, Encodable {
        let facts: [String: String]
        let values: [String: String]
        let limit: Int
        /// Characters that `cmi.suspend_data` may have.
        let suspendLimit: Int
        /// Whether the learner's leaving is to be told, since it counts.
        let tellsLeaving: Bool
        /// Milliseconds; 0 before the first.
        let savedAt: Int64
        /// SCORM 2004: the entries of `adl.data`, and where the content may ask to go.
        var stores: [Facts2004.SharedStore]?
        var validity: NavigationValidity?
    }
    enum Answer: Sendable {
        case state(State)
        /// Another device plays this item now.
        case elsewhere
    }
    /// A device that was silent for longer is taken to be gone; a playing one reports at least every minute.
    static let quietSeconds = 75

    func perform(_ scope: Scope<PlayContent>, _ registration: Registration, manifests: ManifestCache, progress: PlayProgress,
                 userAgent: String, _ tx: Transaction) throws -> Answer {
        let vendor = scope.vendor
        guard (8...64).contains(session.utf8.count), (device ?? session).utf8.count <= 64, !(session + (device ?? "") + item).utf8.contains(0) else { throw PlayRefusal.unknownSession }
        guard let manifest = try manifests.manifest(registration.package, vendor: vendor, tx),
              let part = manifest.item(item), let launch = part.launch else { throw PlayRefusal.unknownItem }
        let known = try Registrations.session(session, item: item, of: registration.id, vendor: vendor, tx)
        let settings = try known?.settings ?? PlaySettingStore.effective(registration.course, registration.activity, vendor: vendor, tx)
        let rules = settings.rules(manifest)
        var play = try SequencedPlay.load(registration, manifest, rules: rules, vendor: vendor, tx)
        if let play {
            guard play.delivered?.identifier == item else { throw PlayRefusal.locked }
        } else {
            let records = try Registrations.records12(of: registration.id, vendor: vendor, tx)
            // An author went there past its prerequisites, or set how it stands: then it has a record.
            let isForced = registration.isPreview && records[item] != nil
            guard isForced || Outline(manifest.organization, { records[$0] }).isOpen(item) else { throw PlayRefusal.locked }
        }
        let device = device ?? session
        let last = try Registrations.latestSession(item: item, of: registration.id, vendor: vendor, tx)
        if let last, last.id != session {
            let isPlaying = !last.isClosed && last.device != device && last.lastAt.adding(seconds: Self.quietSeconds) > tx.now
            if isPlaying, take != true { return .elsewhere }
        }
        if last?.id != session {
            guard known == nil else { throw PlayRefusal.unknownSession }
            try Registrations.beginSession(session, after: last, device: device, userAgent: userAgent, settings: settings, item: item, of: registration.id, vendor: vendor, tx)
        }
        var state = try Registrations.item(item, of: registration.id, fresh: manifest.freshRecord, vendor: vendor, tx)
        let name = try registration.learner.map { try DispatchedPlays.saidName($0, vendor: vendor, tx) } ?? Persons.find(registration.person, vendor: vendor, tx)?.name ?? ""
        let savedAt = state.updatedAt?.milliseconds ?? 0
        switch state.record {
        case .scorm12(var record):
            if launch.kind == .asset, !record.status.isComplete {
                record.launchAsset()
                state.record = .scorm12(record)
                try Registrations.save(state, item, of: registration.id, vendor: vendor, tx)
                let standing = try PlayProgress.standing(manifest, of: registration.id, changed: [item: record], rules: rules, vendor: vendor, tx)
                try progress.record(registration, standing, by: scope.actor, vendor: vendor, tx)
            }
            var preview = record
            let model = preview.begin(Self.facts(part, registration, name: name, rules: rules))
            return .state(State(facts: model.facts.elements, values: model.values, limit: RunTimeModel.standardLimit, suspendLimit: rules.suspendLimit ?? RunTimeModel.standardLimit,
                                tellsLeaving: rules.completing == .launched, savedAt: savedAt))
        case .scorm2004(let attempt):
            guard let facts = play?.facts(part, name: name, attempt) else { throw PlayRefusal.unknownItem }
            if launch.kind == .asset, play != nil {
                play?.show(asset: item)
                try play?.keep(tx)
                if let play { try progress.record(registration, PlayStanding(play.sequencer), by: scope.actor, vendor: vendor, tx) }
            }
            return .state(State(facts: facts.elements, values: attempt.values, limit: Model2004.standardLimit, suspendLimit: rules.suspendLimit ?? Model2004.standardLimit,
                                tellsLeaving: rules.completing == .launched, savedAt: savedAt, stores: facts.stores,
                                validity: facts.validity))
        }
    }

    static func facts(_ item: Item, _ registration: Registration, name: String, rules: PlayRules = PlayRules()) -> LaunchFacts {
        var facts = LaunchFacts(
            studentID: registration.person.value, studentName: lastFirst(name), launchData: item.dataFromLMS ?? "",
            masteryScore: item.masteryScore ?? "", maxTimeAllowed: item.maxTimeAllowed ?? "", timeLimitAction: item.timeLimitAction ?? "")
        // The content hears the score that decides.
        if rules.passing != .package { facts.masteryScore = rules.passing == .score ? Decimal4(units: rules.passingPermille * 1000).cmi : "" }
        facts.rules = rules
        return facts
    }

    /// "Doe, Jane" as the specification wants it; a name of one word stays as it is, and one that is written so already.
    static func lastFirst(_ name: String) -> String {
        guard !name.contains(",") else { return name }
        let words = name.split(separator: " ")
        guard words.count > 1, let last = words.last else { return name }
        return "\(last), \(words.dropLast().joined(separator: " "))"
    }
}
