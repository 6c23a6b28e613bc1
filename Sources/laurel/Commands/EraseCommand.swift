import App
import ArgumentParser
import Foundation
import Kernel
import Ledger
import People
import Privacy
import Store
import Web

extension PersonCommand {
    struct Erase: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Erases a person's personal values for good.", discussion: """
            Name, address, sign-ins, mails, answers, handed-in work and what content wrote about the person are deleted. Ids, dates, \
            results, credentials and decisions stay, so that records can still be verified and replayed; they say "Erased person". \
            Nothing brings the values back. After restoring an older copy of the database, run it with --again: it repeats every \
            erasure that is noted beside the files.
            """)
        @OptionGroup var options: SettingOptions
        @OptionGroup var place: VendorOption
        @Argument(help: "E-mail address of the person.") var email: String?
        @Option(help: "The same address once more: nothing is erased without it.") var confirm: String?
        @Flag(help: "Repeats all erasures after a restore.") var again = false

        func validate() throws {
            guard again != (email != nil) else { throw ValidationError("Name one person, or use --again.") }
        }

        func run() async throws {
            let deployment = try await Deployment.open(try await Settings.read(options))
            let site = try await deployment.vendor(place.vendor)
            let desk = try Erasure(deployment, site)
            if again {
                let count = try await desk.repeatAll()
                await deployment.close()
                return print("\(count) \(count == 1 ? "person" : "people") erased again.")
            }
            let email = email ?? ""
            guard confirm == email else {
                let held = try await desk.inventory(email)
                await deployment.close()
                throw Trouble("\(held)\nThis cannot be undone. To erase, add: --confirm \(email)")
            }
            try await desk.erase(email)
            await deployment.close()
            print("Erased. Records that name the person by id remain and still verify.")
        }
    }
}

/// The operator's side of erasing: the verb with every capability listening, and the note that survives a restore.
struct Erasure: Sendable {
    let deployment: Deployment
    let site: Site
    private let actor = Actor(kind: .operator, id: "operator")
    private let repeated: [RepeatedErasure]
    private var note: ErasureNote { ErasureNote(folder: deployment.settings.blobs, vendor: site.vendor) }

    init(_ deployment: Deployment, _ site: Site) throws {
        (self.deployment, self.site) = (deployment, site)
        // Building the house joins the capabilities that have personal values of their own.
        repeated = try deployment.house(serves: false).rooms.flatMap(\.repeatedErasures)
    }

    /// What is there, in words.
    func inventory(_ email: String) async throws -> String {
        let vendor = site.vendor
        return try await deployment.store.read(vendor) { tx in
            let person = try Self.person(email, vendor, tx)
            let completions = try tx.count("SELECT count(*) FROM completion WHERE vendor_id = \(vendor) AND person_id = \(person) AND kind = 'course' AND retracted_at IS NULL")
            let credentials = try tx.count("SELECT count(*) FROM credential WHERE vendor_id = \(vendor) AND person_id = \(person)")
            let work = try tx.count("SELECT count(*) FROM submission WHERE vendor_id = \(vendor) AND person_id = \(person)")
            func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
            return "\(email): \(count(completions, "completed course")) and \(count(credentials, "credential")) stay without the name, "
                + "\(count(work, "submission")) of work and all answers go."
        }
    }

    func erase(_ email: String) async throws {
        let vendor = site.vendor
        let person = try await deployment.store.read(vendor) { try Self.person(email, vendor, $0) }
        try await perform(person, notes: true)
    }

    /// - Returns: how many were there again.
    func repeatAll() async throws -> Int {
        var count = 0
        for person in note.people {
            do { if try await perform(person, notes: false) { count += 1 } } catch WebRefusal.notFound { continue }
        }
        let vendor = site.vendor, ledger = deployment.ledger, actor = actor
        for kind in repeated {
            for id in note.others(kind.kind) where try await deployment.store.write(vendor, { try kind.perform(id, actor, vendor, ledger, $0) }) { count += 1 }
        }
        return count
    }

    @discardableResult
    private func perform(_ person: PersonID, notes: Bool) async throws -> Bool {
        let vendor = site.vendor, language = site.language, zone = site.zone, ledger = deployment.ledger, actor = actor, note = note
        do {
            return try await deployment.store.write(vendor) { tx in
                if let hold = try Holds.current(person, vendor: vendor, tx) {
                    throw Trouble("\(hold.name) is under a legal hold since \(zone.day(at: hold.heldAt)): \(hold.reason). Release it first, in the privacy settings.")
                }
                let done = try ErasePerson(person: person).perform(language: language, zone: zone, by: actor, vendor: vendor, ledger: ledger, tx)
                // Noted before the commit: one that is noted and was not made is made by --again, one that is lost would not be.
                if done, notes { try note.keep(person) }
                return done
            }
        } catch let failed as ErasureNote.NotWritten { throw Trouble(failed.description) } catch PersonRefusal.lastAdmin(let organization) {
            throw Trouble("\(organization) would have no administrator left. Give somebody else that role first.")
        } catch ErasureRefusal.lastAdministrator { throw Trouble("This is the vendor's last administrator. Give somebody else that role first.") }
    }

    private static func person(_ email: String, _ vendor: VendorID, _ tx: Transaction) throws -> PersonID {
        guard let person = try Persons.find(email: email, vendor: vendor, tx) else { throw Trouble("Nobody has the address \(email).") }
        return person.id
    }
}
