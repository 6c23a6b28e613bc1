import Kernel
import Store

extension Grants {
    /// The one statement of a permission check. CROSS JOIN keeps SQLite to the order that is written: from the person to their rows.
    /// Every step is MATERIALIZED: others begin from its few rows, and PostgreSQL would plan them all as one join, which takes it longer than any query.
    ///
    /// Each row says in `part` what it is of; `a`–`h` and `n1`–`n4` are its values.
    /// - Parameter me: gives the person, and the session if one is asked for.
    static func statement(_ me: SQL, on day: Day, vendor: VendorID) -> SQL {
        """
        WITH RECURSIVE me AS MATERIALIZED (\(me)),
        employer AS MATERIALIZED (
            SELECT o.id, o.name, o.name_folded, o.kind, m.is_primary, me.person_id FROM me
            CROSS JOIN membership m CROSS JOIN organization o
            WHERE m.vendor_id = \(vendor) AND m.person_id = me.person_id AND \(SQL.holds("m", on: day))
                AND o.vendor_id = m.vendor_id AND o.id = m.organization_id AND (o.ended_on IS NULL OR o.ended_on >= \(day))),
        given AS MATERIALIZED (
            SELECT g.id, g.organization_id, g.role_key, g.portfolio, g.includes_subtree, e.kind FROM employer e
            CROSS JOIN role_grant g
            WHERE g.vendor_id = \(vendor) AND g.person_id = e.person_id AND g.organization_id = e.id AND g.revoked_at IS NULL),
        \(reached(on: day, vendor: vendor))
        SELECT 'me' AS part, person_id AS a, name AS b, email AS c, language AS d, zone AS e, session_id AS f, hat AS g, impersonator AS h,
            access_version AS n1, session_seen AS n2, person_seen AS n3, proved_at AS n4 FROM me
        UNION ALL SELECT 'member', id, name, kind, name_folded, NULL, NULL, NULL, NULL, is_primary, 0, 0, 0 FROM employer
        UNION ALL SELECT 'grant', id, organization_id, role_key, kind, NULL, NULL, NULL, NULL, includes_subtree, CASE WHEN portfolio IS NULL THEN 0 ELSE 1 END, 0, 0 FROM given
        UNION ALL SELECT 'right', r.role_key, r.right_key, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0 FROM role_right r
            JOIN role k ON k.vendor_id = r.vendor_id AND k.key = r.role_key AND k.archived_at IS NULL
            WHERE r.vendor_id = \(vendor) AND r.role_key IN (SELECT role_key FROM given)
        UNION ALL SELECT 'below', root, id, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0 FROM below
        UNION ALL SELECT 'portfolio', grant_id, id, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0 FROM fitting
        UNION ALL SELECT 'link', l.distributor_id, l.reseller_id,
            CASE WHEN l.see_counts = 1 THEN 'c' ELSE '' END || CASE WHEN l.see_people = 1 THEN 'p' ELSE '' END
            || CASE WHEN l.may_assign = 1 THEN 'a' ELSE '' END || CASE WHEN l.may_report = 1 THEN 'r' ELSE '' END,
            NULL, NULL, NULL, NULL, NULL, 0, 0, 0, 0
            FROM distributor_link l JOIN organization o ON o.vendor_id = l.vendor_id AND o.id = l.reseller_id
            WHERE l.vendor_id = \(vendor) AND l.distributor_id IN (SELECT organization_id FROM given WHERE role_key = 'distributorManager')
                AND \(SQL.holds("l", on: day)) AND (l.country IS NULL OR l.country = o.country) AND (l.region IS NULL OR l.region = o.region)
        """
    }

    /// What lies below a role that includes it, and what fits a portfolio: a named organization, or one that every rule with entries fits.
    private static func reached(on day: Day, vendor: VendorID) -> SQL {
        """
        below (root, id) AS (
            SELECT v.organization_id, p.organization_id FROM given v
            CROSS JOIN organization_parent p
            WHERE p.vendor_id = \(vendor) AND p.parent_id = v.organization_id AND \(SQL.holds("p", on: day)) AND v.includes_subtree = 1 AND v.kind <> 'vendor'
            UNION
            SELECT b.root, p.organization_id FROM below b
            CROSS JOIN organization_parent p WHERE p.vendor_id = \(vendor) AND p.parent_id = b.id AND \(SQL.holds("p", on: day))),
        rule (grant_id, kind, value) AS MATERIALIZED (
            SELECT v.id, 'organization', j.value FROM given v, \(SQL.Fragment.members("v.portfolio", "organizations")) WHERE v.portfolio IS NOT NULL
            UNION ALL SELECT v.id, 'country', j.value FROM given v, \(SQL.Fragment.members("v.portfolio", "countries")) WHERE v.portfolio IS NOT NULL
            UNION ALL SELECT v.id, 'region', j.value FROM given v, \(SQL.Fragment.members("v.portfolio", "regions")) WHERE v.portfolio IS NOT NULL
            UNION ALL SELECT v.id, 'type', j.value FROM given v, \(SQL.Fragment.members("v.portfolio", "types")) WHERE v.portfolio IS NOT NULL),
        ruled (grant_id, countries, regions, types) AS MATERIALIZED (
            SELECT grant_id, sum(CASE WHEN kind = 'country' THEN 1 ELSE 0 END), sum(CASE WHEN kind = 'region' THEN 1 ELSE 0 END), sum(CASE WHEN kind = 'type' THEN 1 ELSE 0 END)
            FROM rule WHERE kind <> 'organization' GROUP BY grant_id),
        fitting (grant_id, id) AS (
            SELECT r.grant_id, o.id FROM ruled r JOIN organization o ON o.vendor_id = \(vendor) AND o.kind = 'partner'
                AND (r.countries = 0 OR o.country IN (SELECT value FROM rule WHERE grant_id = r.grant_id AND kind = 'country'))
                AND (r.regions = 0 OR o.region IN (SELECT value FROM rule WHERE grant_id = r.grant_id AND kind = 'region'))
                AND (r.types = 0 OR o.type IN (SELECT value FROM rule WHERE grant_id = r.grant_id AND kind = 'type'))
            UNION SELECT r.grant_id, o.id FROM rule r JOIN organization o ON o.vendor_id = \(vendor) AND o.id = r.value AND o.kind = 'partner' WHERE r.kind = 'organization')
        """
    }
}
