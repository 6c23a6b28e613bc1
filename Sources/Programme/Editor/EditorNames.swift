import Certification
import Courses
import HTML
import Kernel
import ProgrammeRules
import Store

/// What sentences may be about: the vendor's certifications and courses, by title.
struct EditorNames: Sendable {
    /// Code and title, in the order of titles; only those in force can be chosen anew.
    let certifications: [(code: String, title: LanguageMap, isLive: Bool)]
    let courses: [(id: String, title: LanguageMap)]

    static func load(vendor: VendorID, _ tx: Transaction) throws -> EditorNames {
        EditorNames(certifications: try CertificationStore.all(vendor: vendor, tx).map { (code: $0.0.code, title: $0.1.title, isLive: $0.0.state == .live) },
                    courses: try PublishedCourse.all(vendor: vendor, tx).map { (id: $0.id.value, title: $0.title) })
    }
    /// What a new sentence is about until somebody chooses.
    func sample(_ rules: Programme, _ t: Localizer) -> SampleNames {
        let first = certifications.first { $0.isLive }.map { Hold.credential(CredentialHold($0.code)) } ?? courses.first.map { .completion(CompletionHold(.course, $0.id)) }
        return SampleNames(hold: first ?? .credential(CredentialHold("YOUR-CERTIFICATION")), metric: rules.metrics.first ?? MetricDefinition(key: "revenue", currency: "EUR"),
                           status: rules.statuses.first?.id ?? "status", slot: t(.programmeSentenceSlotSample), declaration: t(.programmeSentenceDeclarationSample))
    }
    func words(_ rules: Programme, _ t: Localizer) -> RuleWords {
        ProgrammeTitles(courses: Dictionary(courses.map { ($0.id, $0.title) }, uniquingKeysWith: { a, _ in a }),
                        credentials: Dictionary(certifications.map { ($0.code, $0.title) }, uniquingKeysWith: { a, _ in a })).words([rules], t)
    }
    /// For a list: nothing, certifications, courses, lists of several, and what stands there although no list has it, such as a path or a track
    /// that somebody named in the text.
    func choices(_ current: String, _ t: Localizer) -> [Choice] {
        var choices = [Choice("", t(.programmeSentenceChoose))]
        choices += certifications.filter(\.isLive).map { Choice("credential/" + $0.code, $0.title.resolve(t.language)) }.sorted { $0.label < $1.label }
        choices += courses.map { Choice("course/" + $0.id, t(.programmeSentenceCourse(title: $0.title.resolve(t.language)))) }.sorted { $0.label < $1.label }
        choices += [HoldFields.any, HoldFields.all].map { Choice($0, t(.programmeSentenceSetOf(mode: $0))) }
        if !choices.contains(where: { $0.value == current }) { choices.append(Choice(current, other(current, t))) }
        return choices
    }
    private func other(_ name: String, _ t: Localizer) -> String {
        switch HoldFields.plain(name) {
        case .credential(let rule)?: certifications.first { $0.code == rule.code }?.title.resolve(t.language) ?? rule.code
        case .completion(let rule)?: t(.programmeSentenceFinished(kind: rule.kind.rawValue, name: rule.key))
        case .implies(let rule)?: t(.programmeSentenceTrackOf(track: rule.track))
        case .anyOf?, .allOf?, nil: name
        }
    }
}
