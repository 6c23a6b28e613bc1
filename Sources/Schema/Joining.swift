extension Migrations {
    static let joining: [Migration] = [joiningWays, joiningDomains, joiningRequests, joiningTerms]

    private static let joiningWays = Migration(130, "ways to join", """
        CREATE TABLE join_code (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            organization_id TEXT NOT NULL,
            code TEXT NOT NULL,
            label TEXT NOT NULL,
            job_role TEXT,
            asks_first {int} NOT NULL,
            needs_domain {int} NOT NULL,
            uses {int} NOT NULL,
            most_uses {int},
            expires_at {int},
            created_at {int} NOT NULL,
            created_by TEXT NOT NULL,
            ended_at {int},
            ended_how TEXT,
            replaced_by TEXT,
            PRIMARY KEY (vendor_id, id),
            CHECK (uses >= 0 AND (most_uses IS NULL OR uses <= most_uses))
        ) {strict};
        CREATE UNIQUE INDEX join_code_code ON join_code (vendor_id, code);
        CREATE INDEX join_code_organization ON join_code (vendor_id, organization_id, created_at);
        CREATE TABLE join_entry (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            organization_id TEXT NOT NULL,
            membership_id TEXT NOT NULL,
            way TEXT NOT NULL,
            code_id TEXT,
            claim_id TEXT,
            request_id TEXT,
            joined_at {int} NOT NULL,
            seen_at {int},
            undone_at {int},
            undone_by TEXT,
            PRIMARY KEY (vendor_id, id)
        ) {strict};
        CREATE INDEX join_entry_organization ON join_entry (vendor_id, organization_id, joined_at);
        CREATE INDEX join_entry_code ON join_entry (vendor_id, code_id, joined_at);
        CREATE INDEX join_entry_person ON join_entry (vendor_id, person_id, organization_id);
        CREATE TABLE join_try (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            email TEXT NOT NULL, -- personal
            email_folded TEXT NOT NULL, -- personal
            code_hash TEXT NOT NULL,
            tries {int} NOT NULL,
            created_at {int} NOT NULL,
            expires_at {int} NOT NULL,
            proved_at {int},
            used_at {int},
            pass_hash TEXT,
            code_id TEXT,
            request_id TEXT,
            next TEXT,
            PRIMARY KEY (vendor_id, id)
        ) {strict};
        CREATE UNIQUE INDEX join_try_pass ON join_try (vendor_id, pass_hash);
        CREATE INDEX join_try_expires ON join_try (vendor_id, expires_at);
        """)

    private static let joiningDomains = Migration(131, "claimed e-mail domains", """
        CREATE TABLE domain_claim (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            domain TEXT NOT NULL,
            shown TEXT NOT NULL,
            organization_id TEXT NOT NULL,
            token TEXT NOT NULL,
            with_subdomains {int} NOT NULL,
            rule_kind TEXT,
            rule_value TEXT,
            claimed_at {int} NOT NULL,
            claimed_by TEXT NOT NULL,
            proved_at {int},
            proved_how TEXT,
            proved_by TEXT,
            checked_at {int},
            answer TEXT,
            missing_since {int},
            warned_at {int},
            ended_at {int},
            ended_by TEXT,
            PRIMARY KEY (vendor_id, id)
        ) {strict};
        CREATE UNIQUE INDEX domain_claim_once ON domain_claim (vendor_id, organization_id, domain) WHERE ended_at IS NULL;
        CREATE INDEX domain_claim_domain ON domain_claim (vendor_id, domain);
        CREATE INDEX domain_claim_waiting ON domain_claim (vendor_id, claimed_at) WHERE ended_at IS NULL AND proved_at IS NULL;
        CREATE TABLE domain_hold (
            vendor_id TEXT NOT NULL,
            domain TEXT NOT NULL,
            touched_at {int} NOT NULL,
            PRIMARY KEY (vendor_id, domain)
        ) {strict};
        """)

    private static let joiningRequests = Migration(132, "requests to join", """
        CREATE TABLE join_request (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            organization_id TEXT,
            asked_for TEXT NOT NULL,
            name TEXT NOT NULL, -- personal
            email TEXT NOT NULL, -- personal
            email_folded TEXT NOT NULL, -- personal
            message TEXT NOT NULL, -- personal
            language TEXT NOT NULL,
            code_id TEXT,
            person_id TEXT,
            asked_at {int} NOT NULL,
            expires_at {int} NOT NULL,
            reminded_at {int},
            settled_at {int},
            settled_by TEXT,
            outcome TEXT,
            reason TEXT, -- personal
            PRIMARY KEY (vendor_id, id)
        ) {strict};
        CREATE UNIQUE INDEX join_request_open ON join_request (vendor_id, organization_id, email_folded) WHERE settled_at IS NULL;
        CREATE INDEX join_request_organization ON join_request (vendor_id, organization_id, asked_at);
        CREATE INDEX join_request_waiting ON join_request (vendor_id, asked_at) WHERE settled_at IS NULL;
        CREATE INDEX join_request_person ON join_request (vendor_id, person_id);
        CREATE TABLE join_policy (
            vendor_id TEXT NOT NULL,
            by_name {int} NOT NULL,
            changed_at {int} NOT NULL,
            PRIMARY KEY (vendor_id)
        ) {strict};
        """)

    private static let joiningTerms = Migration(133, "terms and consent", """
        CREATE TABLE legal_text (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            created_at {int} NOT NULL,
            ended_at {int},
            PRIMARY KEY (vendor_id, id)
        ) {strict};
        CREATE TABLE legal_version (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            text_id TEXT NOT NULL,
            number {int} NOT NULL,
            title TEXT NOT NULL,
            body TEXT NOT NULL,
            asks TEXT NOT NULL,
            changed_at {int} NOT NULL,
            published_at {int},
            published_by TEXT,
            PRIMARY KEY (vendor_id, id)
        ) {strict};
        CREATE UNIQUE INDEX legal_version_number ON legal_version (vendor_id, text_id, number);
        CREATE UNIQUE INDEX legal_version_draft ON legal_version (vendor_id, text_id) WHERE published_at IS NULL;
        CREATE TABLE consent (
            vendor_id TEXT NOT NULL,
            id TEXT NOT NULL,
            person_id TEXT NOT NULL,
            text_id TEXT NOT NULL,
            version_id TEXT NOT NULL,
            number {int} NOT NULL,
            answer TEXT NOT NULL,
            given_at {int} NOT NULL,
            way TEXT NOT NULL,
            language TEXT NOT NULL,
            address TEXT NOT NULL, -- personal
            PRIMARY KEY (vendor_id, id)
        ) {strict};
        CREATE INDEX consent_person ON consent (vendor_id, person_id, given_at);
        CREATE INDEX consent_version ON consent (vendor_id, version_id, given_at);
        """)
}
