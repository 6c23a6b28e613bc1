import HTML
import Kernel
import People
import Store
import Web

/// Tells people by mail that how they sign in has changed: whoever did not do it themselves learns it in time.
struct SecurityMail: Sendable {
    let post: Post

    func tell(_ person: PersonID, _ means: MeansChanged.Means, isAdded: Bool = true, _ site: Site, _ tx: Transaction) throws {
        guard let person = try Persons.find(person, vendor: site.vendor, tx) else { return }
        let t = Localizer(locale: person.language, zone: person.zone)
        let what = t(.signInMailChangedWhat(means: means.rawValue, change: isAdded ? "added" : "removed"))
        try post.send(
            Letter(subject: t(.signInMailChangedSubject(site: site.name)), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                   paragraphs: [what, t(.signInMailChangedText)], button: (t(.signInMailChangedButton), SignInLinks.security)),
            to: person.email, name: person.name, person: person.id, once: "signInChanged:" + tx.newID(of: Never.self).value, site: site, language: person.language, tx)
    }
}
