import Certification
import HTML
import Kernel
import Ledger
import People
import Store

/// Makes and publishes the certifications.
struct DemoCertificationLoading: Sendable {
    let plan: DemoPlan
    let register: DemoRegister
    let ledger: Ledger

    func make(_ certification: DemoCertification, zone: Zone, _ scope: Scope<ManageCertifications>, _ tx: Transaction) throws {
        let target: ReadinessTarget = certification.readinessTarget.kind == "people"
            ? .init(.people, certification.readinessTarget.people ?? 1) : .init(.percent, certification.readinessTarget.percent ?? 50)
        let requirements = try certification.requirements.map { need in
            Requirement(course: try register.course(need.course), activity: try need.activity.map { try register.activity($0, of: need.course) },
                        renews: need.kind != "course")
        }
        var summary = certification.summary
        for (language, line) in certification.proves.texts { summary.texts[language] = [summary.texts[language], line].compactMap(\.self).joined(separator: "\n") }
        let id = try EditCertification().create(
            scope,
            CertificationInput(code: certification.code, title: certification.title, summary: summary, validityMonths: certification.validityMonths,
                               zone: zone.identifier, readiness: target, audience: certification.audience, requirements: requirements), tx)
        register.set(id, for: certification.key)
        _ = try PublishCertification(ledger: ledger)(scope, id, tx)
    }
}
