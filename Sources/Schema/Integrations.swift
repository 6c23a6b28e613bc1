extension Migrations {
    static let integrations: [Migration] = [
        Migration(140, "provisioning clients", """
            CREATE TABLE provisioning_client (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                credential_id TEXT NOT NULL,
                name TEXT NOT NULL,
                product TEXT NOT NULL,
                organization_id TEXT,
                includes_subtree {int} NOT NULL,
                home_id TEXT NOT NULL,
                version {int} NOT NULL,
                created_at {int} NOT NULL,
                created_by TEXT NOT NULL,
                first_request_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX provisioning_client_credential ON provisioning_client (vendor_id, credential_id);
            CREATE INDEX provisioning_client_organization ON provisioning_client (vendor_id, organization_id);
            CREATE TABLE provisioning_rule (
                vendor_id TEXT NOT NULL,
                client_id TEXT NOT NULL,
                group_folded TEXT NOT NULL,
                group_name TEXT NOT NULL,
                kind TEXT NOT NULL,
                target TEXT NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, client_id, group_folded)
            ) {strict};
            CREATE TABLE provisioning_policy (
                vendor_id TEXT NOT NULL,
                partners_may {int} NOT NULL,
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            """),
        Migration(141, "provisioned users", """
            CREATE TABLE provisioned_user (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                client_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                person_id TEXT,
                membership_id TEXT,
                invitation_id TEXT,
                user_name TEXT, -- personal
                user_name_folded TEXT, -- personal
                external_id TEXT, -- personal
                email_folded TEXT, -- personal
                emails_folded TEXT NOT NULL, -- personal
                name_folded TEXT NOT NULL, -- personal
                manager_id TEXT,
                body TEXT NOT NULL, -- personal
                is_active {int} NOT NULL,
                last_day TEXT,
                version {int} NOT NULL,
                created_at {int} NOT NULL,
                modified_at {int} NOT NULL,
                deleted_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX provisioned_user_name ON provisioned_user (vendor_id, client_id, user_name_folded) WHERE deleted_at IS NULL;
            CREATE INDEX provisioned_user_list ON provisioned_user (vendor_id, client_id, id) WHERE deleted_at IS NULL;
            CREATE INDEX provisioned_user_external ON provisioned_user (vendor_id, client_id, external_id);
            CREATE INDEX provisioned_user_manager ON provisioned_user (vendor_id, client_id, manager_id);
            CREATE INDEX provisioned_user_email ON provisioned_user (vendor_id, email_folded) WHERE deleted_at IS NULL;
            CREATE INDEX provisioned_user_person ON provisioned_user (vendor_id, person_id);
            CREATE INDEX provisioned_user_membership ON provisioned_user (vendor_id, membership_id);
            CREATE TABLE provisioned_gift (
                vendor_id TEXT NOT NULL,
                user_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                target TEXT NOT NULL,
                PRIMARY KEY (vendor_id, user_id, kind, target)
            ) {strict};
            """),
        Migration(142, "provisioned groups", """
            CREATE TABLE provisioned_group (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                client_id TEXT NOT NULL,
                name TEXT NOT NULL,
                name_folded TEXT NOT NULL,
                external_id TEXT,
                version {int} NOT NULL,
                created_at {int} NOT NULL,
                modified_at {int} NOT NULL,
                deleted_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX provisioned_group_list ON provisioned_group (vendor_id, client_id, id) WHERE deleted_at IS NULL;
            CREATE INDEX provisioned_group_name ON provisioned_group (vendor_id, client_id, name_folded) WHERE deleted_at IS NULL;
            CREATE TABLE provisioned_member (
                vendor_id TEXT NOT NULL,
                group_id TEXT NOT NULL,
                user_id TEXT NOT NULL,
                added_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, group_id, user_id)
            ) {strict};
            CREATE INDEX provisioned_member_user ON provisioned_member (vendor_id, user_id);
            """),
        Migration(143, "provisioning log", """
            CREATE TABLE provisioning_request (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                client_id TEXT NOT NULL,
                at {int} NOT NULL,
                operation TEXT NOT NULL,
                resource TEXT NOT NULL,
                target_id TEXT,
                target_name TEXT NOT NULL, -- personal
                status {int} NOT NULL,
                scim_type TEXT,
                detail TEXT NOT NULL, -- personal
                effects TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX provisioning_request_client ON provisioning_request (vendor_id, client_id, at, id);
            CREATE INDEX provisioning_request_at ON provisioning_request (vendor_id, at, id);
            CREATE INDEX provisioning_request_target ON provisioning_request (vendor_id, target_id);
            """),
    ]
}
