extension Migrations {
    static let people: [Migration] = [
        Migration(10, "people", """
            CREATE TABLE organization (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                name_folded TEXT NOT NULL,
                country TEXT NOT NULL,
                region TEXT NOT NULL,
                type TEXT NOT NULL,
                accent TEXT,
                is_test {int} NOT NULL,
                created_at {int} NOT NULL,
                ended_on TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX organization_vendor ON organization (vendor_id) WHERE kind = 'vendor';
            CREATE INDEX organization_name ON organization (vendor_id, name_folded, id);
            CREATE INDEX organization_country ON organization (vendor_id, country);
            CREATE TABLE organization_profile (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                name TEXT NOT NULL,
                country TEXT NOT NULL,
                region TEXT NOT NULL,
                type TEXT NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX organization_profile_key ON organization_profile (vendor_id, organization_id, recorded_to);
            CREATE TABLE organization_parent (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                parent_id TEXT NOT NULL,
                ownership_basis_points {int} NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX organization_parent_key ON organization_parent (vendor_id, organization_id, recorded_to);
            CREATE INDEX organization_parent_parent ON organization_parent (vendor_id, parent_id, recorded_to);
            CREATE TABLE distributor_link (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                link_id TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                distributor_id TEXT NOT NULL,
                reseller_id TEXT NOT NULL,
                country TEXT,
                region TEXT,
                see_counts {int} NOT NULL,
                see_people {int} NOT NULL,
                may_assign {int} NOT NULL,
                may_report {int} NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX distributor_link_key ON distributor_link (vendor_id, link_id, recorded_to);
            CREATE INDEX distributor_link_distributor ON distributor_link (vendor_id, distributor_id, recorded_to);
            CREATE INDEX distributor_link_reseller ON distributor_link (vendor_id, reseller_id, recorded_to);
            CREATE TABLE external_id (
                vendor_id TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                system TEXT NOT NULL,
                value TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                created_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, subject_kind, system, value)
            ) {strict};
            CREATE INDEX external_id_subject ON external_id (vendor_id, subject_kind, subject_id);
            CREATE TABLE person (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                name TEXT NOT NULL, -- personal
                name_folded TEXT NOT NULL, -- personal
                email TEXT NOT NULL, -- personal
                email_folded TEXT NOT NULL, -- personal
                language TEXT NOT NULL,
                zone TEXT NOT NULL,
                is_test {int} NOT NULL,
                access_version {int} NOT NULL,
                created_at {int} NOT NULL,
                suspended_at {int},
                erased_at {int},
                last_seen_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX person_email ON person (vendor_id, email_folded);
            CREATE INDEX person_name ON person (vendor_id, name_folded, id);
            CREATE TABLE person_password (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                hash TEXT NOT NULL,
                set_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, person_id)
            ) {strict};
            CREATE TABLE membership (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                membership_id TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                person_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                job_roles TEXT NOT NULL,
                is_primary {int} NOT NULL,
                worker_type TEXT NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX membership_key ON membership (vendor_id, membership_id, recorded_to);
            CREATE INDEX membership_person ON membership (vendor_id, person_id, recorded_to, valid_to);
            CREATE INDEX membership_organization ON membership (vendor_id, organization_id, recorded_to, valid_to);
            CREATE TABLE role (
                vendor_id TEXT NOT NULL,
                key TEXT NOT NULL,
                title TEXT NOT NULL,
                is_built_in {int} NOT NULL,
                PRIMARY KEY (vendor_id, key)
            ) {strict};
            CREATE TABLE role_right (
                vendor_id TEXT NOT NULL,
                role_key TEXT NOT NULL,
                right_key TEXT NOT NULL,
                PRIMARY KEY (vendor_id, role_key, right_key)
            ) {strict};
            CREATE TABLE role_grant (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                role_key TEXT NOT NULL,
                portfolio TEXT,
                includes_subtree {int} NOT NULL,
                granted_at {int} NOT NULL,
                granted_by TEXT NOT NULL,
                revoked_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX role_grant_once ON role_grant (vendor_id, person_id, organization_id, role_key) WHERE revoked_at IS NULL;
            CREATE INDEX role_grant_organization ON role_grant (vendor_id, organization_id);
            """),
        Migration(11, "sign-in", """
            CREATE TABLE session (
                vendor_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                organization_id TEXT,
                created_at {int} NOT NULL,
                last_seen_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                revoked_at {int},
                user_agent TEXT NOT NULL, -- personal
                address TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, token_hash)
            ) {strict};
            CREATE INDEX session_person ON session (vendor_id, person_id, created_at);
            CREATE TABLE one_time_token (
                vendor_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                purpose TEXT NOT NULL,
                person_id TEXT,
                payload TEXT NOT NULL,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                used_at {int},
                PRIMARY KEY (vendor_id, token_hash)
            ) {strict};
            CREATE INDEX one_time_token_person ON one_time_token (vendor_id, person_id, purpose);
            CREATE TABLE api_credential (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                name TEXT NOT NULL,
                secret_hash TEXT NOT NULL,
                previous_hash TEXT,
                previous_until {int},
                organization_id TEXT,
                rights TEXT NOT NULL,
                created_at {int} NOT NULL,
                created_by TEXT NOT NULL,
                expires_at {int},
                last_used_at {int},
                revoked_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX api_credential_secret ON api_credential (vendor_id, secret_hash);
            CREATE INDEX api_credential_previous ON api_credential (vendor_id, previous_hash);
            """),
    ]
}
