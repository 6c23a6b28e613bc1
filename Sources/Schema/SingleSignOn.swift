extension Migrations {
    static let singleSignOn: [Migration] = [
        Migration(120, "identity providers", """
            CREATE TABLE identity_provider (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                organization_id TEXT,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                state TEXT NOT NULL,
                settings TEXT NOT NULL,
                provisioning TEXT NOT NULL,
                session_minutes {int},
                version {int} NOT NULL,
                created_at {int} NOT NULL,
                created_by TEXT NOT NULL,
                archived_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX identity_provider_organization ON identity_provider (vendor_id, organization_id);
            CREATE TABLE identity_provider_secret (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                purpose TEXT NOT NULL,
                secret TEXT NOT NULL,
                created_at {int} NOT NULL,
                expires_on TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX identity_provider_secret_provider ON identity_provider_secret (vendor_id, provider_id, purpose);
            CREATE TABLE identity_provider_domain (
                vendor_id TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                domain TEXT NOT NULL,
                added_at {int} NOT NULL,
                confirmed_at {int},
                confirmed_by TEXT,
                PRIMARY KEY (vendor_id, provider_id, domain)
            ) {strict};
            CREATE INDEX identity_provider_domain_name ON identity_provider_domain (vendor_id, domain);
            CREATE TABLE identity_provider_document (
                vendor_id TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                body TEXT NOT NULL,
                fetched_at {int} NOT NULL,
                tried_at {int} NOT NULL,
                error TEXT,
                PRIMARY KEY (vendor_id, provider_id, kind)
            ) {strict};
            """),
        Migration(121, "sign-on attempts", """
            CREATE TABLE sign_on_attempt (
                vendor_id TEXT NOT NULL,
                state_hash TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                correlation_hash TEXT NOT NULL,
                payload TEXT NOT NULL,
                tester TEXT,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                used_at {int},
                PRIMARY KEY (vendor_id, state_hash)
            ) {strict};
            CREATE INDEX sign_on_attempt_expires ON sign_on_attempt (vendor_id, expires_at);
            CREATE TABLE sign_on_seen (
                vendor_id TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                expires_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, provider_id, token_hash)
            ) {strict};
            CREATE INDEX sign_on_seen_expires ON sign_on_seen (vendor_id, expires_at);
            """),
        Migration(122, "identities and arrivals", """
            CREATE TABLE person_identity (
                vendor_id TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                subject TEXT NOT NULL, -- personal
                person_id TEXT NOT NULL,
                linked_at {int} NOT NULL,
                linked_how TEXT NOT NULL,
                last_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, provider_id, subject)
            ) {strict};
            CREATE INDEX person_identity_person ON person_identity (vendor_id, person_id);
            CREATE TABLE arrival (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                at {int} NOT NULL,
                reference TEXT NOT NULL,
                outcome TEXT NOT NULL,
                reason TEXT,
                detail TEXT NOT NULL, -- personal
                person_id TEXT,
                tester TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX arrival_provider ON arrival (vendor_id, provider_id, at);
            CREATE INDEX arrival_at ON arrival (vendor_id, at);
            CREATE INDEX arrival_person ON arrival (vendor_id, person_id);
            """),
        Migration(123, "sessions of identity providers", """
            CREATE TABLE provider_session (
                vendor_id TEXT NOT NULL,
                session_hash TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                subject TEXT NOT NULL, -- personal
                session_index TEXT,
                id_token TEXT, -- personal
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, session_hash)
            ) {strict};
            CREATE INDEX provider_session_subject ON provider_session (vendor_id, provider_id, subject);
            CREATE INDEX provider_session_index ON provider_session (vendor_id, provider_id, session_index);
            CREATE INDEX provider_session_person ON provider_session (vendor_id, person_id);
            CREATE INDEX provider_session_expires ON provider_session (vendor_id, expires_at);
            """),
        Migration(124, "sign-on policy", """
            CREATE TABLE sign_on_policy (
                vendor_id TEXT NOT NULL,
                partners_may {int} NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            CREATE TABLE sign_on_required (
                vendor_id TEXT NOT NULL,
                domain TEXT NOT NULL,
                required_at {int} NOT NULL,
                required_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, domain)
            ) {strict};
            CREATE TABLE break_glass (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                marked_at {int} NOT NULL,
                marked_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, person_id)
            ) {strict};
            """),
        Migration(125, "landings of SAML and certificates of providers", """
            CREATE TABLE sign_on_landing (
                vendor_id TEXT NOT NULL,
                token_hash TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                correlation_hash TEXT NOT NULL,
                attempt TEXT NOT NULL,
                arrived TEXT NOT NULL, -- personal
                tester TEXT,
                created_at {int} NOT NULL,
                expires_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, token_hash)
            ) {strict};
            CREATE INDEX sign_on_landing_expires ON sign_on_landing (vendor_id, expires_at);
            CREATE TABLE identity_provider_certificate (
                vendor_id TEXT NOT NULL,
                provider_id TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                place {int} NOT NULL,
                body TEXT NOT NULL,
                not_after {int} NOT NULL,
                added_at {int} NOT NULL,
                warned_at {int},
                PRIMARY KEY (vendor_id, provider_id, fingerprint)
            ) {strict};
            ALTER TABLE identity_provider_secret ADD COLUMN warned_at {int};
            """),
        Migration(126, "references of arrivals are looked up", """
            CREATE INDEX arrival_reference ON arrival (vendor_id, reference);
            """),
    ]
}
