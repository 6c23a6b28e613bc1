import Assessment
import Branding
import Certification
import Chronicle
package import Courses
import Engagement
import HTML
import Insights
import Integrations
import Joining
import Learning
import Packages
import People
import Privacy
import Programme
import Records
import Roster
import SignIn
import SingleSignOn
import Store
import Web

/// The rooms of the house, lowest first. A new capability adds its line here and its conformance to ``Room``.
func makeRooms(_ ground: Ground, _ kinds: ActivityKinds, _ assignables: AssignableKinds, _ mail: MailSetup, _ assets: AssetFolder, _ pages: ShownPages) -> [any Room] {
    let people = PeopleRoom(ground: ground, mail: mail, credentialHolder: { number, vendor, tx in
        try CredentialStore.find(number: number, vendor: vendor, tx)?.person
    })
    let signIn = SignInRoom(ground: ground, post: people.post)
    let records = RecordsRoom(ground: ground)
    return [
        people,
        signIn,
        SingleSignOnRoom(ground: ground, post: people.post),
        JoiningRoom(ground: ground, post: people.post, signIn: signIn.signIn, proved: { domain, organization, actor, vendor, tx in
            try ProvedDomains.confirm(domain, of: organization, by: actor, ledger: ground.ledger, vendor: vendor, tx)
        }),
        RosterRoom(ground: ground, post: people.post),
        IntegrationsRoom(ground: ground, post: people.post, ownsDomain: { organization, domain, vendor, tx in
            try ProviderStore.isOwn(domain, of: organization, vendor: vendor, tx) || DomainClaims.isOwn(domain, of: organization, vendor: vendor, tx)
        }),
        BrandingRoom(ground: ground, post: people.post, pages: { try await pages.show($0, to: $1) }),
        PrivacyRoom(ground: ground, post: people.post),
        records,
        CoursesRoom(ground: ground, kinds: kinds, learnersIn: { course, vendor, tx in
            try tx.count("SELECT count(*) FROM enrolment WHERE vendor_id = \(vendor) AND course_id = \(course) AND is_open = 1")
        }, jobRoles: { t in JobRole.allCases.map { Choice($0.rawValue, t(.learningJobRole(role: $0.rawValue))) } }),
        LearningRoom(ground: ground, kinds: kinds, assignables: assignables),
        PackagesRoom(ground: ground, assets: assets, records: records, kinds: kinds, post: people.post),
        AssessmentRoom(ground: ground),
        CertificationRoom(ground: ground),
        ProgrammeRoom(ground: ground),
        EngagementRoom(ground: ground, kinds: kinds, post: people.post),
        InsightsRoom(ground: ground),
        ChronicleRoom(ground: ground, own: records.own),
    ]
}

extension CoursesRoom: Room {
    package var activityKinds: [ActivityKind] { ContentKinds.all }
}
extension SignInRoom: Room {}
extension SingleSignOnRoom: Room {}
extension JoiningRoom: Room {}
extension RosterRoom: Room {}
extension IntegrationsRoom: Room {}
extension BrandingRoom: Room {}
extension PrivacyRoom: Room {}
extension RecordsRoom: Room {}
extension PackagesRoom: Room {}
extension AssessmentRoom: Room {}
extension CertificationRoom: Room {}
extension ProgrammeRoom: Room {}
extension EngagementRoom: Room {}
extension InsightsRoom: Room {}
extension ChronicleRoom: Room {}
