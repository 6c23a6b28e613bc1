extension Migrations {
    static let organizations: [Migration] = [
        Migration(105, "seats", """
            ALTER TABLE organization ADD COLUMN seat_limit {int};
            CREATE TABLE organization_seats (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                seat_limit {int} NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX organization_seats_key ON organization_seats (vendor_id, organization_id, recorded_to);
            CREATE INDEX invitation_person ON invitation (vendor_id, organization_id, settled_at, expires_at);
            """),
        Migration(106, "ends of organizations", """
            CREATE TABLE organization_tag (
                vendor_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                tag_folded TEXT NOT NULL,
                tag TEXT NOT NULL,
                PRIMARY KEY (vendor_id, organization_id, tag_folded)
            ) {strict};
            CREATE INDEX organization_tag_tag ON organization_tag (vendor_id, tag_folded);
            CREATE TABLE organization_ending (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                last_day TEXT NOT NULL,
                reason TEXT NOT NULL,
                planned_at {int} NOT NULL,
                planned_by_kind TEXT NOT NULL,
                planned_by TEXT NOT NULL,
                carried_out_at {int},
                settled_at {int},
                settled_by_kind TEXT,
                settled_by TEXT,
                outcome TEXT,
                reinstated_from TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX organization_ending_once ON organization_ending (vendor_id, organization_id) WHERE settled_at IS NULL;
            CREATE INDEX organization_ending_due ON organization_ending (vendor_id, last_day) WHERE settled_at IS NULL AND carried_out_at IS NULL;
            CREATE INDEX organization_ending_organization ON organization_ending (vendor_id, organization_id, planned_at);
            CREATE TABLE organization_ending_row (
                vendor_id TEXT NOT NULL,
                ending_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                row_key TEXT NOT NULL,
                ended_before TEXT NOT NULL,
                PRIMARY KEY (vendor_id, ending_id, kind, row_key)
            ) {strict};
            CREATE INDEX organization_ended ON organization (vendor_id, ended_on);
            ALTER TABLE enrolment ADD COLUMN closed_at {int};
            ALTER TABLE enrolment ADD COLUMN closed_by TEXT;
            CREATE INDEX enrolment_closed ON enrolment (vendor_id, closed_by);
            ALTER TABLE assignment ADD COLUMN cancelled_by TEXT;
            CREATE INDEX assignment_cancelled ON assignment (vendor_id, cancelled_by);
            """),
        Migration(107, "moves between organizations", """
            ALTER TABLE organization ADD COLUMN merged_into TEXT;
            CREATE INDEX organization_merged ON organization (vendor_id, merged_into);
            CREATE TABLE organization_move (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                kind TEXT NOT NULL,
                from_id TEXT NOT NULL,
                to_id TEXT NOT NULL,
                from_day TEXT NOT NULL,
                people {int} NOT NULL,
                made_at {int} NOT NULL,
                made_by_kind TEXT NOT NULL,
                made_by TEXT NOT NULL,
                undone_at {int},
                undone_by_kind TEXT,
                undone_by TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX organization_move_from ON organization_move (vendor_id, from_id, made_at);
            CREATE INDEX organization_move_to ON organization_move (vendor_id, to_id, made_at);
            CREATE TABLE organization_move_row (
                vendor_id TEXT NOT NULL,
                move_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                row_key TEXT NOT NULL,
                before TEXT NOT NULL,
                after TEXT NOT NULL,
                PRIMARY KEY (vendor_id, move_id, kind, row_key)
            ) {strict};
            """),
        Migration(108, "custom fields", """
            CREATE TABLE custom_field (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                key TEXT NOT NULL,
                kind TEXT NOT NULL,
                title TEXT NOT NULL,
                hint TEXT NOT NULL,
                choices TEXT NOT NULL,
                is_required {int} NOT NULL,
                is_partner_visible {int} NOT NULL,
                is_partner_editable {int} NOT NULL,
                is_in_lists {int} NOT NULL,
                position {int} NOT NULL,
                created_at {int} NOT NULL,
                archived_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX custom_field_key ON custom_field (vendor_id, subject_kind, key);
            CREATE TABLE custom_value (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                slot TEXT NOT NULL,
                valid_from TEXT NOT NULL,
                valid_to TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                subject_kind TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                field_id TEXT NOT NULL,
                value TEXT NOT NULL, -- personal
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX custom_value_slot ON custom_value (vendor_id, slot, recorded_to);
            CREATE INDEX custom_value_subject ON custom_value (vendor_id, subject_kind, subject_id, recorded_to);
            CREATE INDEX custom_value_find ON custom_value (vendor_id, field_id, value, recorded_to);
            """),
        Migration(109, "dormant accounts", """
            CREATE TABLE dormancy_policy (
                vendor_id TEXT NOT NULL,
                mark_days {int} NOT NULL,
                suspend_days {int},
                changed_at {int} NOT NULL,
                PRIMARY KEY (vendor_id)
            ) {strict};
            CREATE TABLE person_dormancy (
                vendor_id TEXT NOT NULL,
                person_id TEXT NOT NULL,
                since {int} NOT NULL,
                warned_at {int},
                suspended_at {int},
                PRIMARY KEY (vendor_id, person_id)
            ) {strict};
            CREATE INDEX person_seen ON person (vendor_id, last_seen_at);
            """),
    ]
}
