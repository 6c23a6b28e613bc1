package import JSON
package import Kernel
import People
package import Store
import XAPI

/// Statements that Laurel itself makes of the learning it sees. They pass the check of foreign ones and are stored, indexed and read
/// as they are; nothing tells them apart but their authority.
package struct OwnStatements: Sendable {
    /// One statement to be stored.
    package struct One: Sendable {
        /// The same for the same fact, so that a replay finds it there.
        package let id: String
        /// Under which it is kept; nil for the vendor's own.
        package let organization: OrganizationID?
        /// The whole statement as JSON, its id included.
        package let json: [UInt8]
        package init(id: String, organization: OrganizationID?, json: [UInt8]) { (self.id, self.organization, self.json) = (id, organization, json) }
    }
    package struct Stored: Sendable, Equatable {
        /// How many were not there before.
        package var count = 0
        /// What the check did not take, with the rule in words: a mistake of ours, said instead of hidden.
        package var refused: [String] = []
    }
    /// Stands where a foreign statement names its credential.
    package static let credential = "laurel"
    static let name = "Laurel"
    let positions: Positions

    /// The account that stands for a person: in the vendor's portal, by an id that tells nothing (foundations 23).
    package static func agent(_ person: PersonID, origin: String, isErased: Bool) -> JSONValue {
        let account: [String: JSONValue] = isErased ? ["homePage": .string("urn:laurel:erased"), "name": .string(person.value)] : ["homePage": .string(origin), "name": .string(person.value)]
        return .object(["objectType": .string("Agent"), "account": .object(account)])
    }

    /// Stores those that are not there yet, in the order given.
    /// - Parameter origin: the home page of the accounts in them.
    package func store(_ all: [One], origin: String, _ scope: Scope<WriteStatements>, _ tx: Transaction) throws -> Stored {
        let vendor = scope.vendor, own = try Organizations.ofVendor(vendor, tx)
        var result = Stored(), rest = all[...]
        while let first = rest.first {
            let organization = first.organization ?? own
            let run = rest.prefix { ($0.organization ?? own) == organization }
            rest = rest.dropFirst(run.count)
            var seen = Set(try StatementStore.find(run.map(\.id), of: organization, vendor: vendor, tx).keys)
            let fresh = check(run.filter { seen.insert($0.id).inserted }, &result)
            guard let incoming = try Self.batch(fresh) else { continue }
            let holder = Holder(credential: Self.credential, name: Self.name, organization: organization, vendorOrganization: own, isWhole: true, origin: origin)
            result.count += try StoreStatements(scope: scope, holder: holder, positions: positions, today: Zone.utc.day(at: tx.now)).perform(incoming, tx).count
        }
        return result
    }

    private func check(_ all: [One], _ result: inout Stored) -> [One] {
        all.filter { one in
            do {
                let tape = try JSONTape(one.json, maximumDepth: IncomingStatements.mostDepth)
                _ = try StatementCheck.read(tape, tape.root, version: .one)
                return true
            } catch {
                result.refused.append("\(one.id): " + ((error as? StatementFault).map { "\($0.path) \($0.rule.words)" } ?? "\(error)"))
                return false
            }
        }
    }
    private static func batch(_ all: [One]) throws -> IncomingStatements? {
        guard !all.isEmpty else { return nil }
        var bytes: [UInt8] = [0x5B]
        for one in all {
            if bytes.count > 1 { bytes.append(0x2C) }
            bytes += one.json
        }
        bytes.append(0x5D)
        let tape = try JSONTape(bytes, maximumDepth: IncomingStatements.mostDepth + 1)
        return IncomingStatements(tape: tape, all: try StatementCheck.readBatch(tape, version: .one, most: all.count), version: .one, attached: [])
    }
}

extension StoredStatement {
    /// Whether Laurel made it.
    var isOwn: Bool { credential == OwnStatements.credential }
}
