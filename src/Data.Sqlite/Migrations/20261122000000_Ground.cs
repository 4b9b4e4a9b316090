using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Waymark.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Ground : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "area",
                columns: table => new
                {
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area", x => x.area_id);
                });

            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    event_name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    event_version = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    payload = table.Column<string>(type: "TEXT", nullable: true),
                    payload_digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_change", x => x.change_id);
                });

            migrationBuilder.CreateTable(
                name: "history_head",
                columns: table => new
                {
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_history_head", x => x.area_id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    outbox_message_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    next_try_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    tries = table.Column<int>(type: "INTEGER", nullable: false),
                    last_error = table.Column<string>(type: "TEXT", nullable: true),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_message", x => x.outbox_message_id);
                });

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    left_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_signed_in_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    terms_seen_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    two_step_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    last_two_step = table.Column<long>(type: "INTEGER", nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sign_in_attempt",
                columns: table => new
                {
                    sign_in_attempt_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sign_in_attempt", x => x.sign_in_attempt_id);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    stored_file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    stored_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    stored_by = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_file", x => x.stored_file_id);
                });

            migrationBuilder.CreateTable(
                name: "submitted_form",
                columns: table => new
                {
                    submitted_form_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    location = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submitted_form", x => x.submitted_form_id);
                });

            migrationBuilder.CreateTable(
                name: "governance_group",
                columns: table => new
                {
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_governance_group", x => x.group_id);
                    table.ForeignKey(
                        name: "fk_governance_group_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "area",
                        principalColumn: "area_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation", x => x.organisation_id);
                    table.ForeignKey(
                        name: "fk_organisation_area_area_id",
                        column: x => x.area_id,
                        principalTable: "area",
                        principalColumn: "area_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "change_subject",
                columns: table => new
                {
                    change_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_change_subject", x => new { x.change_id, x.kind, x.subject_id });
                    table.ForeignKey(
                        name: "fk_change_subject_change_change_id",
                        column: x => x.change_id,
                        principalTable: "change",
                        principalColumn: "change_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invitation",
                columns: table => new
                {
                    invitation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => x.invitation_id);
                    table.ForeignKey(
                        name: "fk_invitation_asp_net_users_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "person_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_person_claim_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_person_login_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "person_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_person_token_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recovery_code",
                columns: table => new
                {
                    recovery_code_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recovery_code", x => x.recovery_code_id);
                    table.ForeignKey(
                        name: "fk_recovery_code_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "session",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_session", x => x.session_id);
                    table.ForeignKey(
                        name: "fk_session_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_import",
                columns: table => new
                {
                    plan_import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stored_file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    read_json = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    date_text = table.Column<string>(type: "TEXT", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    action_count = table.Column<int>(type: "INTEGER", nullable: false),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    imported_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    imported_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_current_file_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    rating_scheme = table.Column<string>(type: "TEXT", nullable: true),
                    programme_manager_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    people = table.Column<string>(type: "TEXT", nullable: false),
                    inspection = table.Column<string>(type: "TEXT", nullable: true),
                    work_streams = table.Column<string>(type: "TEXT", nullable: false),
                    outcomes = table.Column<string>(type: "TEXT", nullable: true),
                    improvement_plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    discarded_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_import", x => x.plan_import_id);
                    table.ForeignKey(
                        name: "fk_plan_import_area_area_id",
                        column: x => x.area_id,
                        principalTable: "area",
                        principalColumn: "area_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_import_stored_files_stored_file_id",
                        column: x => x.stored_file_id,
                        principalTable: "stored_file",
                        principalColumn: "stored_file_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team",
                columns: table => new
                {
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team", x => x.team_id);
                    table.ForeignKey(
                        name: "fk_team_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "organisation_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seat",
                columns: table => new
                {
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seat", x => x.seat_id);
                    table.ForeignKey(
                        name: "fk_seat_organisation_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisation",
                        principalColumn: "organisation_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seat_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_seat_teams_team_id",
                        column: x => x.team_id,
                        principalTable: "team",
                        principalColumn: "team_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "improvement_plan",
                columns: table => new
                {
                    improvement_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    date_text = table.Column<string>(type: "TEXT", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    programme_manager_seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    original_file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    went_live_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    inspected_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    inspected_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    inspection_published = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    columns = table.Column<string>(type: "TEXT", nullable: false),
                    other_text = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_improvement_plan", x => x.improvement_plan_id);
                    table.ForeignKey(
                        name: "fk_improvement_plan_area_area_id",
                        column: x => x.area_id,
                        principalTable: "area",
                        principalColumn: "area_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvement_plan_seat_programme_manager_seat_id",
                        column: x => x.programme_manager_seat_id,
                        principalTable: "seat",
                        principalColumn: "seat_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvement_plan_stored_files_original_file_id",
                        column: x => x.original_file_id,
                        principalTable: "stored_file",
                        principalColumn: "stored_file_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_question",
                columns: table => new
                {
                    plan_question_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    consequence = table.Column<int>(type: "INTEGER", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    action_ref = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    action_place = table.Column<int>(type: "INTEGER", nullable: true),
                    where = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    proposal = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: true),
                    effect = table.Column<string>(type: "TEXT", nullable: true),
                    owner_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_question", x => x.plan_question_id);
                    table.ForeignKey(
                        name: "fk_plan_question_plan_import_plan_import_id",
                        column: x => x.plan_import_id,
                        principalTable: "plan_import",
                        principalColumn: "plan_import_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_question_seat_owner_seat_id",
                        column: x => x.owner_seat_id,
                        principalTable: "seat",
                        principalColumn: "seat_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rating_state",
                columns: table => new
                {
                    rating_state_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    improvement_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    meaning = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    colour = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    needs_waiting_on = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rating_state", x => x.rating_state_id);
                    table.ForeignKey(
                        name: "fk_rating_state_improvement_plan_improvement_plan_id",
                        column: x => x.improvement_plan_id,
                        principalTable: "improvement_plan",
                        principalColumn: "improvement_plan_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "snapshot",
                columns: table => new
                {
                    snapshot_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    improvement_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    board_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    update_cut_off = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    data_cut_off = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    papers_issued = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    meeting = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    taken_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_json = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_snapshot", x => x.snapshot_id);
                    table.ForeignKey(
                        name: "fk_snapshot_improvement_plan_improvement_plan_id",
                        column: x => x.improvement_plan_id,
                        principalTable: "improvement_plan",
                        principalColumn: "improvement_plan_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "weakness",
                columns: table => new
                {
                    weakness_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    improvement_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    bodies = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weakness", x => x.weakness_id);
                    table.ForeignKey(
                        name: "fk_weakness_improvement_plan_improvement_plan_id",
                        column: x => x.improvement_plan_id,
                        principalTable: "improvement_plan",
                        principalColumn: "improvement_plan_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority",
                columns: table => new
                {
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    improvement_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    @ref = table.Column<string>(name: "ref", type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    weakness_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    objectives = table.Column<string>(type: "TEXT", nullable: false),
                    outcomes = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priority", x => x.priority_id);
                    table.ForeignKey(
                        name: "fk_priority_improvement_plan_improvement_plan_id",
                        column: x => x.improvement_plan_id,
                        principalTable: "improvement_plan",
                        principalColumn: "improvement_plan_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_priority_weaknesses_weakness_id",
                        column: x => x.weakness_id,
                        principalTable: "weakness",
                        principalColumn: "weakness_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "improvement_action",
                columns: table => new
                {
                    improvement_action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    improvement_plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    parent_action_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    objective_ref = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    @ref = table.Column<string>(name: "ref", type: "TEXT", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    resources = table.Column<string>(type: "TEXT", nullable: true),
                    funding = table.Column<string>(type: "TEXT", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    success_criteria = table.Column<string>(type: "TEXT", nullable: true),
                    original_progress = table.Column<string>(type: "TEXT", nullable: true),
                    sub_steps = table.Column<string>(type: "TEXT", nullable: false),
                    links = table.Column<string>(type: "TEXT", nullable: false),
                    other_columns = table.Column<string>(type: "TEXT", nullable: false),
                    due_text = table.Column<string>(type: "TEXT", nullable: true),
                    due_dates = table.Column<string>(type: "TEXT", nullable: false),
                    due_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_due_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    slips = table.Column<int>(type: "INTEGER", nullable: false),
                    slipped_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    rating_state_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    waiting_on = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    rated_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    updated_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    update_author_seat_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    added_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    removed_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    removed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_improvement_action", x => x.improvement_action_id);
                    table.ForeignKey(
                        name: "fk_improvement_action_governance_group_group_id",
                        column: x => x.group_id,
                        principalTable: "governance_group",
                        principalColumn: "group_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvement_action_improvement_action_parent_action_id",
                        column: x => x.parent_action_id,
                        principalTable: "improvement_action",
                        principalColumn: "improvement_action_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvement_action_improvement_plans_improvement_plan_id",
                        column: x => x.improvement_plan_id,
                        principalTable: "improvement_plan",
                        principalColumn: "improvement_plan_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvement_action_priorities_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "priority_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvement_action_rating_states_rating_state_id",
                        column: x => x.rating_state_id,
                        principalTable: "rating_state",
                        principalColumn: "rating_state_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_improvement_action_seat_update_author_seat_id",
                        column: x => x.update_author_seat_id,
                        principalTable: "seat",
                        principalColumn: "seat_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority_judgement",
                columns: table => new
                {
                    priority_judgement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rating_state_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priority_judgement", x => x.priority_judgement_id);
                    table.ForeignKey(
                        name: "fk_priority_judgement_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "priority_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_priority_judgement_rating_states_rating_state_id",
                        column: x => x.rating_state_id,
                        principalTable: "rating_state",
                        principalColumn: "rating_state_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority_owner",
                columns: table => new
                {
                    priority_owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    priority_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name_as_written = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priority_owner", x => x.priority_owner_id);
                    table.ForeignKey(
                        name: "fk_priority_owner_priority_priority_id",
                        column: x => x.priority_id,
                        principalTable: "priority",
                        principalColumn: "priority_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_priority_owner_seat_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seat",
                        principalColumn: "seat_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_owner",
                columns: table => new
                {
                    action_owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    improvement_action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name_as_written = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_owner", x => x.action_owner_id);
                    table.ForeignKey(
                        name: "fk_action_owner_improvement_actions_improvement_action_id",
                        column: x => x.improvement_action_id,
                        principalTable: "improvement_action",
                        principalColumn: "improvement_action_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_action_owner_seat_seat_id",
                        column: x => x.seat_id,
                        principalTable: "seat",
                        principalColumn: "seat_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_update",
                columns: table => new
                {
                    action_update_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    improvement_action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    for_name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    no_change = table.Column<bool>(type: "INTEGER", nullable: false),
                    since_last = table.Column<string>(type: "TEXT", nullable: false),
                    next_milestone = table.Column<string>(type: "TEXT", nullable: true),
                    next_milestone_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    changed_for_children = table.Column<string>(type: "TEXT", nullable: true),
                    help_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    help_wanted = table.Column<string>(type: "TEXT", nullable: true),
                    rating_state_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    waiting_on = table.Column<string>(type: "TEXT", nullable: true),
                    path_back_what = table.Column<string>(type: "TEXT", nullable: true),
                    path_back_who = table.Column<string>(type: "TEXT", nullable: true),
                    path_back_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    new_due_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    new_due_reason = table.Column<string>(type: "TEXT", nullable: true),
                    before = table.Column<string>(type: "TEXT", nullable: true),
                    agreed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    agreed_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_update", x => x.action_update_id);
                    table.ForeignKey(
                        name: "fk_action_update_improvement_actions_improvement_action_id",
                        column: x => x.improvement_action_id,
                        principalTable: "improvement_action",
                        principalColumn: "improvement_action_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_action_update_rating_states_rating_state_id",
                        column: x => x.rating_state_id,
                        principalTable: "rating_state",
                        principalColumn: "rating_state_id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "history_head",
                columns: new[] { "area_id", "hash", "sequence" },
                values: new object[] { new Guid("00000000-0000-0000-0000-000000000000"), "", 0L });

            migrationBuilder.CreateIndex(
                name: "ix_action_owner_improvement_action_id",
                table: "action_owner",
                column: "improvement_action_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_owner_seat_id",
                table: "action_owner",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_update_area_id_improvement_action_id_at",
                table: "action_update",
                columns: new[] { "area_id", "improvement_action_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_action_update_improvement_action_id",
                table: "action_update",
                column: "improvement_action_id");

            migrationBuilder.CreateIndex(
                name: "ix_action_update_rating_state_id",
                table: "action_update",
                column: "rating_state_id");

            migrationBuilder.CreateIndex(
                name: "ix_area_name",
                table: "area",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_change_area_id_sequence",
                table: "change",
                columns: new[] { "area_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_change_subject_subject_id_change_id",
                table: "change_subject",
                columns: new[] { "subject_id", "change_id" });

            migrationBuilder.CreateIndex(
                name: "ix_governance_group_area_id_kind_name",
                table: "governance_group",
                columns: new[] { "area_id", "kind", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_improvement_action_area_id_improvement_plan_id_order",
                table: "improvement_action",
                columns: new[] { "area_id", "improvement_plan_id", "order" });

            migrationBuilder.CreateIndex(
                name: "ix_improvement_action_group_id",
                table: "improvement_action",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_action_improvement_plan_id",
                table: "improvement_action",
                column: "improvement_plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_action_parent_action_id",
                table: "improvement_action",
                column: "parent_action_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_action_priority_id",
                table: "improvement_action",
                column: "priority_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_action_rating_state_id",
                table: "improvement_action",
                column: "rating_state_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_action_update_author_seat_id",
                table: "improvement_action",
                column: "update_author_seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_plan_area_id",
                table: "improvement_plan",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_plan_original_file_id",
                table: "improvement_plan",
                column: "original_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_improvement_plan_programme_manager_seat_id",
                table: "improvement_plan",
                column: "programme_manager_seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_invitation_code_hash",
                table: "invitation",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_invitation_person_id",
                table: "invitation",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_area_id_name",
                table: "organisation",
                columns: new[] { "area_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_key",
                table: "outbox_message",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_sent_at_next_try_at",
                table: "outbox_message",
                columns: new[] { "sent_at", "next_try_at" });

            migrationBuilder.CreateIndex(
                name: "ix_person_normalized_email",
                table: "person",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_person_normalized_user_name",
                table: "person",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_person_claim_user_id",
                table: "person_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_login_user_id",
                table: "person_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_import_area_id_state",
                table: "plan_import",
                columns: new[] { "area_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_import_stored_file_id",
                table: "plan_import",
                column: "stored_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_question_owner_seat_id",
                table: "plan_question",
                column: "owner_seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_question_plan_import_id_consequence_order",
                table: "plan_question",
                columns: new[] { "plan_import_id", "consequence", "order" });

            migrationBuilder.CreateIndex(
                name: "ix_priority_improvement_plan_id",
                table: "priority",
                column: "improvement_plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_priority_weakness_id",
                table: "priority",
                column: "weakness_id");

            migrationBuilder.CreateIndex(
                name: "ix_priority_judgement_priority_id_at",
                table: "priority_judgement",
                columns: new[] { "priority_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_priority_judgement_rating_state_id",
                table: "priority_judgement",
                column: "rating_state_id");

            migrationBuilder.CreateIndex(
                name: "ix_priority_owner_priority_id",
                table: "priority_owner",
                column: "priority_id");

            migrationBuilder.CreateIndex(
                name: "ix_priority_owner_seat_id",
                table: "priority_owner",
                column: "seat_id");

            migrationBuilder.CreateIndex(
                name: "ix_rating_state_improvement_plan_id_order",
                table: "rating_state",
                columns: new[] { "improvement_plan_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_recovery_code_person_id_code_hash",
                table: "recovery_code",
                columns: new[] { "person_id", "code_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_seat_area_id_person_id",
                table: "seat",
                columns: new[] { "area_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_seat_organisation_id",
                table: "seat",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_seat_person_id",
                table: "seat",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_seat_team_id",
                table: "seat",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_session_person_id",
                table: "session",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_session_started_at",
                table: "session",
                column: "started_at");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempt_account_at",
                table: "sign_in_attempt",
                columns: new[] { "account", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempt_address_at",
                table: "sign_in_attempt",
                columns: new[] { "address", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempt_at",
                table: "sign_in_attempt",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_snapshot_improvement_plan_id_number",
                table: "snapshot",
                columns: new[] { "improvement_plan_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stored_file_area_id_sha256",
                table: "stored_file",
                columns: new[] { "area_id", "sha256" });

            migrationBuilder.CreateIndex(
                name: "ix_submitted_form_at",
                table: "submitted_form",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_team_area_id_organisation_id_name",
                table: "team",
                columns: new[] { "area_id", "organisation_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_organisation_id",
                table: "team",
                column: "organisation_id");

            migrationBuilder.CreateIndex(
                name: "ix_weakness_improvement_plan_id",
                table: "weakness",
                column: "improvement_plan_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_owner");

            migrationBuilder.DropTable(
                name: "action_update");

            migrationBuilder.DropTable(
                name: "change_subject");

            migrationBuilder.DropTable(
                name: "history_head");

            migrationBuilder.DropTable(
                name: "invitation");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "person_claim");

            migrationBuilder.DropTable(
                name: "person_login");

            migrationBuilder.DropTable(
                name: "person_token");

            migrationBuilder.DropTable(
                name: "plan_question");

            migrationBuilder.DropTable(
                name: "priority_judgement");

            migrationBuilder.DropTable(
                name: "priority_owner");

            migrationBuilder.DropTable(
                name: "recovery_code");

            migrationBuilder.DropTable(
                name: "session");

            migrationBuilder.DropTable(
                name: "sign_in_attempt");

            migrationBuilder.DropTable(
                name: "snapshot");

            migrationBuilder.DropTable(
                name: "submitted_form");

            migrationBuilder.DropTable(
                name: "improvement_action");

            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "plan_import");

            migrationBuilder.DropTable(
                name: "governance_group");

            migrationBuilder.DropTable(
                name: "priority");

            migrationBuilder.DropTable(
                name: "rating_state");

            migrationBuilder.DropTable(
                name: "weakness");

            migrationBuilder.DropTable(
                name: "improvement_plan");

            migrationBuilder.DropTable(
                name: "seat");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "person");

            migrationBuilder.DropTable(
                name: "team");

            migrationBuilder.DropTable(
                name: "organisation");

            migrationBuilder.DropTable(
                name: "area");
        }
    }
}
