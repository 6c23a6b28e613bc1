import HTML
import Kernel
package import People
import Store

extension IntegrationsRoom {
    /// A directory writes and reads the people it reaches: the vendor's everybody, an organization's its own and, where said, those below.
    package var watcherSources: [WatcherSource] {
        [
            WatcherSource { organization, vendor, t, tx in
                try tx.query("""
                    WITH RECURSIVE up (id) AS (
                        SELECT parent_id FROM organization_parent p
                        WHERE p.vendor_id = \(vendor) AND p.organization_id = \(organization) AND \(SQL.holds("p", on: Zone.utc.day(at: tx.now)))
                        UNION SELECT p.parent_id FROM organization_parent p JOIN up ON p.organization_id = up.id
                        WHERE p.vendor_id = \(vendor) AND \(SQL.holds("p", on: Zone.utc.day(at: tx.now))))
                    SELECT c.name, o.name AS organization_name, k.last_used_at
                    FROM provisioning_client c
                    JOIN api_credential k ON k.vendor_id = c.vendor_id AND k.id = c.credential_id AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > \(tx.now))
                    LEFT JOIN organization o ON o.vendor_id = c.vendor_id AND o.id = c.organization_id
                    WHERE c.vendor_id = \(vendor) AND (c.organization_id IS NULL OR c.organization_id = \(organization)
                        OR (c.includes_subtree = 1 AND c.organization_id IN (SELECT id FROM up)))
                    ORDER BY c.name
                    """).map { row in
                    Watcher.program(try row.text("name"), through: t(.integrationsWatcher), rights: [ViewPeople.key, ManagePeople.key],
                                    organization: try row.optionalText("organization_name"), lastAccess: try row.optionalInstant("last_used_at"))
                }
            },
        ]
    }
}
