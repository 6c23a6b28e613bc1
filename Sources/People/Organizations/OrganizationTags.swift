package import Kernel
package import Store

/// Words that a vendor puts on organizations to find them by.
package enum OrganizationTags {
    package static let most = 20, letters = 40

    /// Without blanks around, each once, in the order of the alphabet.
    package static func tidied(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        return tags.map { $0.trimmingSpaces() }.filter { !$0.isEmpty && seen.insert(Persons.folded($0)).inserted }
            .sorted { (Persons.folded($0), $0) < (Persons.folded($1), $1) }
    }
    /// As a form has them: with commas or on lines.
    package static func read(_ text: String) -> [String] { tidied(text.split { $0 == "," || $0 == ";" || $0.isNewline }.map(String.init)) }
    package static func areGood(_ tags: [String]) -> Bool { tags.count <= most && tags.allSatisfy { $0.count <= letters } }

    /// The condition that an organization of alias `o` has a tag.
    static func has(_ tag: String) -> SQL {
        """
        EXISTS (SELECT 1 FROM organization_tag g WHERE g.vendor_id = o.vendor_id AND g.organization_id = o.id AND g.tag_folded = \(Persons.folded(tag)))
        """
    }

    package static func of(_ organizations: [OrganizationID], vendor: VendorID, _ tx: Transaction) throws -> [OrganizationID: [String]] {
        var found: [OrganizationID: [String]] = [:]
        for row in try tx.query("""
            SELECT organization_id, tag FROM organization_tag WHERE vendor_id = \(vendor) AND organization_id IN \(list: organizations) ORDER BY tag_folded
            """) { found[try row.id("organization_id"), default: []].append(try row.text("tag")) }
        return found
    }

    /// All that are in use within reach.
    package static func known(_ reach: Reach, vendor: VendorID, _ tx: Transaction) throws -> [String] {
        try tx.query("""
            SELECT MIN(g.tag) AS tag, g.tag_folded FROM organization_tag g WHERE g.vendor_id = \(vendor) AND \(SQL.within(reach, organization: "g.organization_id"))
            GROUP BY g.tag_folded ORDER BY g.tag_folded LIMIT 500
            """).map { try $0.text("tag") }
    }

    static func set(_ tags: [String], of organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM organization_tag WHERE vendor_id = \(vendor) AND organization_id = \(organization)")
        for tag in tags {
            try tx.execute("""
                INSERT INTO organization_tag (vendor_id, organization_id, tag_folded, tag) VALUES (\(vendor), \(organization), \(Persons.folded(tag)), \(tag))
                """)
        }
    }
}
