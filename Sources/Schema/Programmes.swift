extension Migrations {
    /// Programmes, what partners are told of beside training, decisions and gates.
    static let programmes: [Migration] = [
        Migration(220, "programmes", """
            CREATE TABLE programme (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                code TEXT NOT NULL,
                title TEXT NOT NULL,
                state TEXT NOT NULL,
                current_version {int} NOT NULL,
                draft TEXT,
                revision {int} NOT NULL,
                created_at {int} NOT NULL,
                decided_on TEXT,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX programme_code ON programme (vendor_id, code);
            CREATE TABLE programme_version (
                vendor_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                number {int} NOT NULL,
                body TEXT NOT NULL,
                effective_from TEXT NOT NULL,
                enforced_from TEXT NOT NULL,
                published_at {int} NOT NULL,
                published_by_kind TEXT NOT NULL,
                published_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, programme_id, number)
            ) {strict};
            CREATE TABLE partner_fact (
                vendor_id TEXT NOT NULL,
                row_id TEXT NOT NULL,
                fact_key TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                body TEXT NOT NULL,
                source TEXT NOT NULL,
                recorded_from {int} NOT NULL,
                recorded_to {int} NOT NULL,
                reported_by_kind TEXT NOT NULL,
                reported_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, row_id)
            ) {strict};
            CREATE INDEX partner_fact_key ON partner_fact (vendor_id, fact_key, recorded_to);
            CREATE INDEX partner_fact_organization ON partner_fact (vendor_id, organization_id, recorded_from);
            """),
        Migration(221, "decisions of programmes", """
            CREATE TABLE programme_input (
                vendor_id TEXT NOT NULL,
                hash TEXT NOT NULL,
                body TEXT NOT NULL,
                PRIMARY KEY (vendor_id, hash)
            ) {strict};
            CREATE TABLE programme_decision (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                version {int} NOT NULL,
                organization_id TEXT NOT NULL,
                as_of TEXT NOT NULL,
                known_at {int} NOT NULL,
                decided_at {int} NOT NULL,
                evaluator {int} NOT NULL,
                input_hash TEXT NOT NULL,
                before TEXT NOT NULL,
                result TEXT NOT NULL,
                result_hash TEXT NOT NULL,
                changes {int} NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX programme_decision_organization ON programme_decision (vendor_id, programme_id, organization_id, decided_at, as_of);
            CREATE TABLE programme_standing (
                vendor_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                status TEXT NOT NULL,
                verdict TEXT NOT NULL,
                is_held {int} NOT NULL,
                held_from TEXT,
                risk_last_day TEXT,
                is_at_risk {int} NOT NULL,
                is_uncertain {int} NOT NULL,
                rank {int} NOT NULL,
                gap_people {int},
                gap_minutes {int},
                decision_id TEXT NOT NULL,
                PRIMARY KEY (vendor_id, programme_id, organization_id, status)
            ) {strict};
            CREATE INDEX programme_standing_organization ON programme_standing (vendor_id, organization_id, status);
            CREATE INDEX programme_standing_held ON programme_standing (vendor_id, programme_id, status, is_held, organization_id);
            CREATE TABLE programme_dependency (
                vendor_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                name TEXT NOT NULL,
                PRIMARY KEY (vendor_id, programme_id, organization_id, kind, name)
            ) {strict};
            CREATE INDEX programme_dependency_name ON programme_dependency (vendor_id, kind, name, organization_id);
            CREATE TABLE programme_touched (
                vendor_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                touched_at {int} NOT NULL,
                PRIMARY KEY (vendor_id, organization_id)
            ) {strict};
            """),
        Migration(222, "gates", """
            CREATE TABLE programme_gate (
                vendor_id TEXT NOT NULL,
                gate TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                version {int} NOT NULL,
                decision_id TEXT NOT NULL,
                as_of TEXT NOT NULL,
                evaluated_at {int} NOT NULL,
                valid_through TEXT NOT NULL,
                rule TEXT NOT NULL,
                verdict TEXT,
                actors TEXT NOT NULL,
                unlock TEXT,
                PRIMARY KEY (vendor_id, gate, organization_id)
            ) {strict};
            CREATE INDEX programme_gate_programme ON programme_gate (vendor_id, programme_id, organization_id);
            CREATE TABLE gate_answer (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                gate TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                person_id TEXT,
                reference TEXT,
                answered_at {int} NOT NULL,
                as_of TEXT NOT NULL,
                is_open {int} NOT NULL,
                verdict TEXT NOT NULL,
                codes TEXT NOT NULL,
                version {int} NOT NULL,
                decision_id TEXT NOT NULL,
                is_provisional {int} NOT NULL,
                asked_by_kind TEXT NOT NULL,
                asked_by TEXT NOT NULL,
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX gate_answer_organization ON gate_answer (vendor_id, gate, organization_id, answered_at, id);
            CREATE INDEX gate_answer_reference ON gate_answer (vendor_id, gate, reference, organization_id, answered_at);
            CREATE INDEX gate_answer_provisional ON gate_answer (vendor_id, gate, organization_id, reference) WHERE is_provisional = 1;
            """),
        Migration(224, "overrides of standings", """
            CREATE TABLE programme_override (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                status TEXT NOT NULL,
                is_held {int} NOT NULL,
                from_day TEXT NOT NULL,
                through_day TEXT NOT NULL,
                reason TEXT NOT NULL,
                proposed_at {int} NOT NULL,
                proposed_by TEXT NOT NULL,
                confirmed_at {int},
                confirmed_by TEXT,
                withdrawn_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE INDEX programme_override_organization ON programme_override (vendor_id, organization_id, proposed_at);
            """),
        Migration(223, "dry runs of programmes", """
            CREATE TABLE programme_dry_run (
                vendor_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                revision {int} NOT NULL,
                total {int} NOT NULL,
                done {int} NOT NULL,
                finished_at {int},
                PRIMARY KEY (vendor_id, programme_id, revision)
            ) {strict};
            CREATE TABLE programme_dry_run_line (
                vendor_id TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                revision {int} NOT NULL,
                effect TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                what TEXT NOT NULL,
                PRIMARY KEY (vendor_id, programme_id, revision, effect, organization_id, what)
            ) {strict};
            """),
        Migration(225, "awards of organizations", """
            CREATE TABLE programme_award (
                vendor_id TEXT NOT NULL,
                id TEXT NOT NULL,
                code TEXT NOT NULL,
                programme_id TEXT NOT NULL,
                organization_id TEXT NOT NULL,
                status TEXT NOT NULL,
                title TEXT NOT NULL,
                is_tier {int} NOT NULL,
                rank {int} NOT NULL,
                version {int} NOT NULL,
                decision_id TEXT NOT NULL,
                held_from TEXT,
                recorded_on TEXT NOT NULL,
                recorded_at {int} NOT NULL,
                ended_on TEXT,
                end_cause TEXT,
                end_recorded_at {int},
                PRIMARY KEY (vendor_id, id)
            ) {strict};
            CREATE UNIQUE INDEX programme_award_code ON programme_award (vendor_id, code);
            CREATE INDEX programme_award_organization ON programme_award (vendor_id, organization_id, programme_id, recorded_at);
            """),
        Migration(226, "one award at a time", """
            CREATE UNIQUE INDEX programme_award_open ON programme_award (vendor_id, programme_id, organization_id, status) WHERE ended_on IS NULL;
            CREATE INDEX programme_award_programme ON programme_award (vendor_id, programme_id, ended_on);
            """),
    ]
}
