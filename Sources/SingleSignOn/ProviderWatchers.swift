import HTML
import Kernel
package import People
import Store

extension SingleSignOnRoom {
    /// Whoever is let in by an identity provider's word is told to it: the vendor's for everybody, an organization's for its people.
    package var watcherSources: [WatcherSource] {
        [
            WatcherSource { organization, vendor, t, tx in
                try tx.query("""
                    SELECT p.name, p.organization_id, o.name AS organization_name,
                        (SELECT MAX(i.last_at) FROM person_identity i WHERE i.vendor_id = p.vendor_id AND i.provider_id = p.id) AS last_at
                    FROM identity_provider p LEFT JOIN organization o ON o.vendor_id = p.vendor_id AND o.id = p.organization_id
                    WHERE p.vendor_id = \(vendor) AND p.archived_at IS NULL AND p.state = 'on' AND (p.organization_id IS NULL OR p.organization_id = \(organization))
                    ORDER BY p.name
                    """).map { row in
                    Watcher.program(try row.text("name"), through: t(.singleSignOnWatcher), rights: [ViewPeople.key],
                                    organization: try row.optionalText("organization_name"), lastAccess: try row.optionalInstant("last_at"))
                }
            },
        ]
    }
}
