package import HTML
package import Kernel

/// The addresses of this capability's pages, so that nobody spells one twice.
package enum PeopleLinks {
    package static let signIn: Link = "/sign-in"
    package static let forgot: Link = "/forgot"
    package static func reset(_ token: String) -> Link { "/reset/\(token)" }
    package static func invitation(_ token: String) -> Link { "/invitation/\(token)" }
    package static func declineInvitation(_ token: String) -> Link { "/invitation/\(token)/decline" }
    package static let me: Link = "/me"
    package static let myPassword: Link = "/me/password"
    package static func endSession(_ session: String) -> Link { "/me/sessions/\(session)/end" }
    package static let endOtherSessions: Link = "/me/sessions/end-others"

    package static let addresses: Link = "/me/addresses"
    package static func addressCode(_ id: String) -> Link { "/me/addresses/\(id)" }
    package static func bringRecord(_ id: String) -> Link { "/me/addresses/\(id)/merge" }
    package static func removeAddress(_ id: String) -> Link { "/me/addresses/\(id)/remove" }
    package static let addressNotNow: Link = "/me/address-question"
    package static let earlierRecord: Link = "/me/earlier"
    package static let duplicates: Link = "/people/duplicates"
    package static func mergeWith(_ person: PersonID) -> Link { "/people/\(person.value)/merge" }
    package static func merge(_ person: PersonID, _ other: PersonID) -> Link { "/people/\(person.value)/merge/\(other.value)" }
    package static func dismissDuplicate(_ person: PersonID, _ other: PersonID) -> Link { "/people/\(person.value)/merge/\(other.value)/dismiss" }
    package static func undoMerge(_ person: PersonID, _ merge: String) -> Link { "/people/\(person.value)/merges/\(merge)/undo" }
    package static func confirmEarlier(_ id: String) -> Link { "/people/earlier/\(id)/confirm" }
    package static func declineEarlier(_ id: String) -> Link { "/people/earlier/\(id)/decline" }

    package static let organizations: Link = "/organizations"
    package static let organizationsCSV: Link = "/organizations.csv"
    package static let newOrganization: Link = "/organizations/new"
    package static func organization(_ id: OrganizationID) -> Link { "/organizations/\(id.value)" }
    package static func editOrganization(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/edit" }
    package static func organizationFields(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/fields" }
    package static func organizationHistory(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/history" }
    package static func endOrganization(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/end" }
    package static func cancelEnd(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/end/cancel" }
    package static func reinstate(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/reinstate" }
    package static func changeOrganization(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/move" }
    package static func mergeOrganization(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/merge" }
    package static func splitOrganization(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/split" }
    package static func transferPeople(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/transfer" }
    package static func newParent(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/parent" }
    package static func undoMove(_ id: OrganizationID, _ move: String) -> Link { "/organizations/\(id.value)/moves/\(move)/undo" }
    package static func addDistributor(_ id: OrganizationID) -> Link { "/organizations/\(id.value)/distributors" }
    package static func endDistributor(_ id: OrganizationID, _ link: String) -> Link { "/organizations/\(id.value)/distributors/\(link)/end" }

    package static let people: Link = "/people"
    package static let peopleCSV: Link = "/people.csv"
    package static let addPeople: Link = "/people/new"
    package static func person(_ id: PersonID) -> Link { "/people/\(id.value)" }
    package static func invite(_ person: PersonID, _ membership: MembershipID) -> Link { "/people/\(person.value)/memberships/\(membership.value)/invite" }
    package static func jobRoles(_ person: PersonID, _ membership: MembershipID) -> Link { "/people/\(person.value)/memberships/\(membership.value)/job-roles" }
    package static func endMembership(_ person: PersonID, _ membership: MembershipID) -> Link { "/people/\(person.value)/memberships/\(membership.value)/end" }
    package static func personFields(_ id: PersonID) -> Link { "/people/\(id.value)/fields" }
    package static func keepMembership(_ person: PersonID, _ membership: MembershipID) -> Link { "/people/\(person.value)/memberships/\(membership.value)/keep" }
    package static func editPerson(_ person: PersonID) -> Link { "/people/\(person.value)/edit" }
    package static func suspend(_ person: PersonID) -> Link { "/people/\(person.value)/suspend" }
    package static func restore(_ person: PersonID) -> Link { "/people/\(person.value)/restore" }
    package static func inviteAgain(_ invitation: String) -> Link { "/invitations/\(invitation)/again" }
    package static func withdraw(_ invitation: String) -> Link { "/invitations/\(invitation)/withdraw" }
    package static func grantRole(_ person: PersonID) -> Link { "/people/\(person.value)/roles" }
    package static func takeRole(_ person: PersonID, _ grant: String) -> Link { "/people/\(person.value)/roles/\(grant)/end" }

    package static let settings: Link = "/settings"
    package static let fields: Link = "/settings/fields"
    package static let newField: Link = "/settings/fields/new"
    package static func field(_ id: CustomFieldID) -> Link { "/settings/fields/\(id.value)" }
    package static func field(_ id: CustomFieldID, _ act: String) -> Link { "/settings/fields/\(id.value)/\(act)" }
    package static let dormancy: Link = "/settings/dormant-accounts"
    package static let roles: Link = "/settings/roles"
    package static let newRole: Link = "/settings/roles/new"
    package static func role(_ key: String) -> Link { "/settings/roles/\(key)" }
    package static func editRole(_ key: String) -> Link { "/settings/roles/\(key)/edit" }
    package static func archiveRole(_ key: String) -> Link { "/settings/roles/\(key)/archive" }
    package static func restoreRole(_ key: String) -> Link { "/settings/roles/\(key)/restore" }
    package static let tasks: Link = "/tasks"
    package static func taskDone(_ id: String) -> Link { "/tasks/\(id)/done" }
    package static func taskUndone(_ id: String) -> Link { "/tasks/\(id)/undone" }
    package static func watchers(_ organization: OrganizationID) -> Link { "/organizations/\(organization.value)/watchers" }
    package static func watchersCSV(_ organization: OrganizationID) -> Link { "/organizations/\(organization.value)/watchers.csv" }
    package static let myWatchers: Link = "/people/watchers"
    package static let isolation: Link = "/settings/isolation"
    package static let credentials: Link = "/settings/api-credentials"
    package static let newCredential: Link = "/settings/api-credentials/new"
    package static func rotateCredential(_ id: String) -> Link { "/settings/api-credentials/\(id)/rotate" }
    package static func revokeCredential(_ id: String) -> Link { "/settings/api-credentials/\(id)/revoke" }
    package static let outbox: Link = "/settings/outbox"
    package static func outboxMail(_ id: String) -> Link { "/settings/outbox/\(id)" }
}
