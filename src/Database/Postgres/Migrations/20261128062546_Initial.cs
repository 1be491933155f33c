using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Preceptor.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kernel_audit",
                columns: table => new
                {
                    chain = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    act = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    actor_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    actor_account = table.Column<Guid>(type: "uuid", nullable: true),
                    detail = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    previous = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kernel_audit", x => new { x.chain, x.number });
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_heads",
                columns: table => new
                {
                    chain = table.Column<Guid>(type: "uuid", nullable: false),
                    count = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kernel_audit_heads", x => x.chain);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    to = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    given_up_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kernel_outbox_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_missed_searches",
                columns: table => new
                {
                    words = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    times = table.Column<int>(type: "integer", nullable: false),
                    last_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_missed_searches", x => x.words);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_topics",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    about = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    is_moderated_first = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_topics", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "people_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_platform_administrator = table.Column<bool>(type: "boolean", nullable: false),
                    is_waiting = table.Column<bool>(type: "boolean", nullable: false),
                    two_step_secret = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    two_step_used = table.Column<long>(type: "bigint", nullable: false),
                    recovery_hashes = table.Column<List<string>>(type: "text[]", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    user_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    security_stamp = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    phone_number = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    xml = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_employers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ods_code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_employers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_sign_in_limits",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    failures = table.Column<int>(type: "integer", nullable: false),
                    window_ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    failures_this_hour = table.Column<int>(type: "integer", nullable: false),
                    hour_ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_sign_in_limits", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "discussions_drafts",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    saved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_drafts", x => new { x.account_id, x.place });
                    table.ForeignKey(
                        name: "fk_discussions_drafts_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_experts",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    topic_code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    marked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    marked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_experts", x => new { x.account_id, x.topic_code });
                    table.ForeignKey(
                        name: "fk_discussions_experts_knowledge_topics_topic_code",
                        column: x => x.topic_code,
                        principalTable: "knowledge_topics",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_experts_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_experts_people_accounts_marked_by_id",
                        column: x => x.marked_by_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_switches",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_off = table.Column<bool>(type: "boolean", nullable: false),
                    turned_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    turned_by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_switches", x => x.name);
                    table.ForeignKey(
                        name: "fk_discussions_switches_people_accounts_turned_by_id",
                        column: x => x.turned_by_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_folders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    share_token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    shared_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_folders", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_folders_knowledge_folders_parent_id",
                        column: x => x.parent_id,
                        principalTable: "knowledge_folders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_folders_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_members",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    interests = table.Column<List<string>>(type: "text[]", nullable: false),
                    seen_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_visit_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_members", x => x.account_id);
                    table.ForeignKey(
                        name: "fk_knowledge_members_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    claim_value = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_account_claims_people_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    provider_key = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    provider_display_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_people_account_logins_people_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    value = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_people_account_tokens_people_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_open_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    browser = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    proven_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    has_both_steps = table.Column<bool>(type: "boolean", nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_open_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_open_sessions_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_passkeys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credential_id = table.Column<byte[]>(type: "bytea", maxLength: 1023, nullable: false),
                    public_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    transports = table.Column<List<string>>(type: "text[]", nullable: false),
                    may_be_backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    is_backed_up = table.Column<bool>(type: "boolean", nullable: false),
                    signatures = table.Column<long>(type: "bigint", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_passkeys", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_passkeys_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_profile_entries",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    seen_by = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_profile_entries", x => new { x.account_id, x.field });
                    table.ForeignKey(
                        name: "fk_people_profile_entries_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "people_registrations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_approved = table.Column<bool>(type: "boolean", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_registrations", x => x.id);
                    table.ForeignKey(
                        name: "fk_people_registrations_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "credentials_uploads",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    content = table.Column<string>(type: "text", maxLength: 20000000, nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credentials_uploads", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_credentials_uploads_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_credentials_uploads_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_discussions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    topic_code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    audience = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_message_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    replies = table.Column<int>(type: "integer", nullable: false),
                    answer_number = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_discussions", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussions_discussions_knowledge_topics_topic_code",
                        column: x => x.topic_code,
                        principalTable: "knowledge_topics",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_discussions_people_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_discussions_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kernel_drafts",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    journey = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    answers = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    touched_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kernel_drafts", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_kernel_drafts_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kernel_drafts_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_pages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    language = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    pair_id = table.Column<Guid>(type: "uuid", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    replaced_by_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_pages", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_pages_knowledge_pages_pair_id",
                        column: x => x.pair_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_pages_knowledge_pages_replaced_by_id",
                        column: x => x.replaced_by_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_pages_people_employers_owner_id",
                        column: x => x.owner_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_imports",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    content = table.Column<string>(type: "text", maxLength: 20000000, nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_imports", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_people_imports_account_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_imports_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_people",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    staff_number = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    given_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    family_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    grade = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    practises_autonomously = table.Column<bool>(type: "boolean", nullable: false),
                    weekly_minutes = table.Column<int>(type: "integer", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_people", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_people_people_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_sites",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    ods_code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_sites", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_people_sites_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_actuals",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    fte = table.Column<decimal>(type: "numeric", nullable: false),
                    heads = table.Column<int>(type: "integer", nullable: false),
                    brought_in_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_actuals", x => new { x.employer_id, x.role, x.month });
                    table.ForeignKey(
                        name: "fk_planning_actuals_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_evidence",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    month = table.Column<DateOnly>(type: "date", nullable: false),
                    events = table.Column<int>(type: "integer", nullable: false),
                    of = table.Column<int>(type: "integer", nullable: false),
                    weight = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_evidence", x => new { x.employer_id, x.role, x.kind, x.month });
                    table.ForeignKey(
                        name: "fk_planning_evidence_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_needed",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    fte = table.Column<decimal>(type: "numeric", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_needed", x => new { x.employer_id, x.role, x.from });
                    table.ForeignKey(
                        name: "fk_planning_needed_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_queue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    taken_by = table.Column<Guid>(type: "uuid", nullable: true),
                    alive_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_queue", x => x.id);
                    table.ForeignKey(
                        name: "fk_planning_queue_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_publishing_turns",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    taken = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_publishing_turns", x => x.employer_id);
                    table.ForeignKey(
                        name: "fk_rota_publishing_turns_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_queue",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    taken_by = table.Column<Guid>(type: "uuid", nullable: true),
                    alive_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_queue", x => x.id);
                    table.ForeignKey(
                        name: "fk_rota_queue_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_shift_types",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    starts_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ends_at = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    unpaid_break = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_shift_types", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_rota_shift_types_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_session_files",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    content = table.Column<string>(type: "text", maxLength: 20000000, nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_session_files", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_supervision_session_files_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_session_files_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_polls",
                columns: table => new
                {
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    closes_on = table.Column<DateOnly>(type: "date", nullable: false),
                    options = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_polls", x => x.discussion_id);
                    table.ForeignKey(
                        name: "fk_discussions_polls_discussions_discussions_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussions_discussions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    under = table.Column<int>(type: "integer", nullable: false),
                    reply_to = table.Column<int>(type: "integer", nullable: true),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    author_employer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    state = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    edited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_posts", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussions_posts_discussions_discussions_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussions_discussions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_posts_people_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_watches",
                columns: table => new
                {
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    seen_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_watches", x => new { x.account_id, x.discussion_id });
                    table.ForeignKey(
                        name: "fk_discussions_watches_discussions_discussions_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussions_discussions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_watches_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_addresses",
                columns: table => new
                {
                    slug = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    page_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_addresses", x => x.slug);
                    table.ForeignKey(
                        name: "fk_knowledge_addresses_knowledge_pages_page_id",
                        column: x => x.page_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_bookmarks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    page_id = table.Column<Guid>(type: "uuid", nullable: true),
                    address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    slug = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    folder_id = table.Column<Guid>(type: "uuid", nullable: true),
                    notes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    tags = table.Column<List<string>>(type: "text[]", nullable: false),
                    is_pinned = table.Column<bool>(type: "boolean", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_bookmarks", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_bookmarks_knowledge_folders_folder_id",
                        column: x => x.folder_id,
                        principalTable: "knowledge_folders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_bookmarks_knowledge_pages_page_id",
                        column: x => x.page_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_bookmarks_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_comments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    page_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    author_employer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    text = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_comments", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_comments_knowledge_pages_page_id",
                        column: x => x.page_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_comments_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_highlights",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    page_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_number = table.Column<int>(type: "integer", nullable: false),
                    quotation = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    before = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    after = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    start = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_highlights", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_highlights_knowledge_pages_page_id",
                        column: x => x.page_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_highlights_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_page_views",
                columns: table => new
                {
                    page_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_page_views", x => new { x.page_id, x.on });
                    table.ForeignKey(
                        name: "fk_knowledge_page_views_knowledge_pages_page_id",
                        column: x => x.page_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_versions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    page_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: true),
                    author_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    summary = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    fields = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    sources = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: false),
                    topics = table.Column<List<string>>(type: "text[]", nullable: false),
                    roles = table.Column<List<string>>(type: "text[]", nullable: false),
                    region = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    setting = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    change = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    saved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    publish_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    unpublish_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    sent_back_why = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    approved_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    approved_by_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    live_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    live_until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_versions", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_versions_knowledge_pages_page_id",
                        column: x => x.page_id,
                        principalTable: "knowledge_pages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_versions_people_accounts_approved_by_id",
                        column: x => x.approved_by_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_versions_people_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credentials_records",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    what = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    provider = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    number = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    status = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    wte = table.Column<decimal>(type: "numeric(4,2)", precision: 4, scale: 2, nullable: true),
                    checked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    conditions = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    excludes = table.Column<string[]>(type: "text[]", maxLength: 2000, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    origin = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credentials_records", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_credentials_records_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_credentials_records_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_credentials_records_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_invitations",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    trades = table.Column<List<string>>(type: "text[]", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_invitations", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_people_invitations_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_invitations_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_memberships",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    trades = table.Column<List<string>>(type: "text[]", nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_memberships", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_people_memberships_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_memberships_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_memberships_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_plans",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_plans", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_planning_plans_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_plans_people_people_employer_id_started_by_id",
                        columns: x => new { x.employer_id, x.started_by_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_calendar_feeds",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_calendar_feeds", x => new { x.employer_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_rota_calendar_feeds_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_calendar_feeds_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_leave",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_leave", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_rota_leave_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_leave_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_adoptions",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    profile = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    adopted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    end_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ended_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_adoptions", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_supervision_adoptions_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_adoptions_people_people_employer_id_adopted_by_",
                        columns: x => new { x.employer_id, x.adopted_by_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_adoptions_people_people_employer_id_ended_by_id",
                        columns: x => new { x.employer_id, x.ended_by_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_cancellations",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    supervisor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    occurrence = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_cancellations", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_supervision_cancellations_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_cancellations_people_people_employer_id_supervi",
                        columns: x => new { x.employer_id, x.supervisor_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_named",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    associate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    supervisor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_named", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_supervision_named_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_named_people_people_employer_id_associate_id",
                        columns: x => new { x.employer_id, x.associate_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_named_people_people_employer_id_supervisor_id",
                        columns: x => new { x.employer_id, x.supervisor_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_teams",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_teams", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_people_teams_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_teams_people_sites_employer_id_site_id",
                        columns: x => new { x.employer_id, x.site_id },
                        principalTable: "people_sites",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_patterns",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    week = table.Column<int>(type: "integer", nullable: true),
                    weekday = table.Column<int>(type: "integer", nullable: false),
                    anchor = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: false),
                    valid_until = table.Column<DateOnly>(type: "date", nullable: true),
                    supervisor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    suite = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    specialty = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    presence = table.Column<int>(type: "integer", nullable: false),
                    minutes_away = table.Column<int>(type: "integer", nullable: false),
                    cap = table.Column<int>(type: "integer", nullable: false),
                    has_own_list = table.Column<bool>(type: "boolean", nullable: false),
                    trainees = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_patterns", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_supervision_patterns_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_patterns_people_people_employer_id_supervisor_id",
                        columns: x => new { x.employer_id, x.supervisor_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_patterns_people_sites_employer_id_site_id",
                        columns: x => new { x.employer_id, x.site_id },
                        principalTable: "people_sites",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervision_sessions",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    replaces = table.Column<int>(type: "integer", nullable: false),
                    supervisor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    until = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    suite = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    specialty = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    presence = table.Column<int>(type: "integer", nullable: false),
                    minutes_away = table.Column<int>(type: "integer", nullable: false),
                    cap = table.Column<int>(type: "integer", nullable: false),
                    has_own_list = table.Column<bool>(type: "boolean", nullable: false),
                    trainees = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_sessions", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_supervision_sessions_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_sessions_people_people_employer_id_supervisor_id",
                        columns: x => new { x.employer_id, x.supervisor_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervision_sessions_people_sites_employer_id_site_id",
                        columns: x => new { x.employer_id, x.site_id },
                        principalTable: "people_sites",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_requests",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    shift_type_id = table.Column<Guid>(type: "uuid", nullable: true),
                    weight = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_requests", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_rota_requests_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_requests_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_requests_rota_shift_types_employer_id_shift_type_id",
                        columns: x => new { x.employer_id, x.shift_type_id },
                        principalTable: "rota_shift_types",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_votes",
                columns: table => new
                {
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    option = table.Column<int>(type: "integer", nullable: false),
                    cast_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_votes", x => new { x.discussion_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_discussions_votes_discussions_polls_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussions_polls",
                        principalColumn: "discussion_id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_votes_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_cases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    why = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    claimed_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    claimed_by_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    decision = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    statement = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    appeal_of = table.Column<Guid>(type: "uuid", nullable: true),
                    appeal = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_cases", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussions_cases_discussions_cases_appeal_of",
                        column: x => x.appeal_of,
                        principalTable: "discussions_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_cases_discussions_posts_message_id",
                        column: x => x.message_id,
                        principalTable: "discussions_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_cases_people_accounts_claimed_by_id",
                        column: x => x.claimed_by_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_cases_people_accounts_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_mentions",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_mentions", x => new { x.message_id, x.account_id });
                    table.ForeignKey(
                        name: "fk_discussions_mentions_discussions_posts_message_id",
                        column: x => x.message_id,
                        principalTable: "discussions_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_mentions_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_reactions",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_reactions", x => new { x.message_id, x.account_id, x.kind });
                    table.ForeignKey(
                        name: "fk_discussions_reactions_discussions_posts_message_id",
                        column: x => x.message_id,
                        principalTable: "discussions_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_reactions_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_versions",
                columns: table => new
                {
                    message_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false),
                    replaced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_versions", x => new { x.message_id, x.number });
                    table.ForeignKey(
                        name: "fk_discussions_versions_discussions_posts_message_id",
                        column: x => x.message_id,
                        principalTable: "discussions_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_previews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    made_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    openings = table.Column<int>(type: "integer", nullable: false),
                    last_opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_previews", x => x.id);
                    table.ForeignKey(
                        name: "fk_knowledge_previews_knowledge_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "knowledge_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_previews_people_accounts_made_by_id",
                        column: x => x.made_by_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_ratings",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stars = table.Column<int>(type: "integer", nullable: false),
                    rated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_ratings", x => new { x.account_id, x.version_id });
                    table.ForeignKey(
                        name: "fk_knowledge_ratings_knowledge_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "knowledge_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_ratings_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_readings",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_readings", x => new { x.account_id, x.version_id });
                    table.ForeignKey(
                        name: "fk_knowledge_readings_knowledge_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "knowledge_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_knowledge_readings_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_review_notices",
                columns: table => new
                {
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    days_before = table.Column<int>(type: "integer", nullable: false),
                    sent_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_review_notices", x => new { x.version_id, x.days_before });
                    table.ForeignKey(
                        name: "fk_knowledge_review_notices_knowledge_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "knowledge_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "knowledge_useful_answers",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    version_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_yes = table.Column<bool>(type: "boolean", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_knowledge_useful_answers", x => x.key);
                    table.ForeignKey(
                        name: "fk_knowledge_useful_answers_knowledge_versions_version_id",
                        column: x => x.version_id,
                        principalTable: "knowledge_versions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_scenarios",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    assumed = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    file = table.Column<byte[]>(type: "bytea", maxLength: 2000000, nullable: true),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    made_by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_scenarios", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_planning_scenarios_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_scenarios_people_people_employer_id_made_by_id",
                        columns: x => new { x.employer_id, x.made_by_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_scenarios_planning_plans_employer_id_plan_id",
                        columns: x => new { x.employer_id, x.plan_id },
                        principalTable: "planning_plans",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_steps",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    answers = table.Column<string>(type: "character varying(60000)", maxLength: 60000, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    saved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    saved_by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_steps", x => new { x.employer_id, x.plan_id, x.number });
                    table.ForeignKey(
                        name: "fk_planning_steps_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_steps_people_people_employer_id_saved_by_id",
                        columns: x => new { x.employer_id, x.saved_by_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_steps_planning_plans_employer_id_plan_id",
                        columns: x => new { x.employer_id, x.plan_id },
                        principalTable: "planning_plans",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_posts",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    role = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    band = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    funded_wte = table.Column<decimal>(type: "numeric(6,3)", precision: 6, scale: 3, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    holder_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_posts", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_people_posts_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_posts_people_people_employer_id_holder_id",
                        columns: x => new { x.employer_id, x.holder_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_posts_people_teams_employer_id_team_id",
                        columns: x => new { x.employer_id, x.team_id },
                        principalTable: "people_teams",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people_team_members",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_team_members", x => new { x.employer_id, x.team_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_people_team_members_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_people_team_members_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_people_team_members_people_teams_employer_id_team_id",
                        columns: x => new { x.employer_id, x.team_id },
                        principalTable: "people_teams",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rota_demand",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    shift_type_id = table.Column<Guid>(type: "uuid", nullable: false),
                    weekdays = table.Column<List<string>>(type: "text[]", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    suite = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    roles = table.Column<List<string>>(type: "text[]", nullable: false),
                    tags = table.Column<List<string>>(type: "text[]", nullable: false),
                    minimum = table.Column<int>(type: "integer", nullable: false),
                    ideal = table.Column<int>(type: "integer", nullable: false),
                    maximum = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_demand", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_rota_demand_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_demand_people_sites_employer_id_site_id",
                        columns: x => new { x.employer_id, x.site_id },
                        principalTable: "people_sites",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_demand_people_teams_employer_id_team_id",
                        columns: x => new { x.employer_id, x.team_id },
                        principalTable: "people_teams",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_demand_rota_shift_types_employer_id_shift_type_id",
                        columns: x => new { x.employer_id, x.shift_type_id },
                        principalTable: "rota_shift_types",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_rosters",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    origin = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    explanation = table.Column<string>(type: "character varying(100000)", maxLength: 100000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_rosters", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_rota_rosters_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_rosters_people_teams_employer_id_team_id",
                        columns: x => new { x.employer_id, x.team_id },
                        principalTable: "people_teams",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_notes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_id = table.Column<Guid>(type: "uuid", nullable: false),
                    author_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_notes", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussions_notes_discussions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "discussions_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_notes_people_accounts_author_id",
                        column: x => x.author_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    details = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    email = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    reported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_reports", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussions_reports_discussions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "discussions_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_reports_people_accounts_reporter_id",
                        column: x => x.reporter_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussions_sanctions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    case_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    lifted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussions_sanctions", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussions_sanctions_discussions_cases_case_id",
                        column: x => x.case_id,
                        principalTable: "discussions_cases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussions_sanctions_people_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "people_accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_runs",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    scenario_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    because = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    futures = table.Column<int>(type: "integer", nullable: false),
                    seed = table.Column<int>(type: "integer", nullable: false),
                    drawn = table.Column<int>(type: "integer", nullable: false),
                    stop_asked = table.Column<bool>(type: "boolean", nullable: false),
                    message = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    file = table.Column<byte[]>(type: "bytea", maxLength: 2000000, nullable: true),
                    answer = table.Column<byte[]>(type: "bytea", maxLength: 20000000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_runs", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_planning_runs_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_runs_planning_scenarios_employer_id_scenario_id",
                        columns: x => new { x.employer_id, x.scenario_id },
                        principalTable: "planning_scenarios",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planning_signatures",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    plan_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    signed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    signed_by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planning_signatures", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_planning_signatures_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_signatures_people_people_employer_id_signed_by_id",
                        columns: x => new { x.employer_id, x.signed_by_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_planning_signatures_planning_steps_employer_id_plan_id_numb",
                        columns: x => new { x.employer_id, x.plan_id, x.number },
                        principalTable: "planning_steps",
                        principalColumns: new[] { "employer_id", "plan_id", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_assignments",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    roster_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    shift_code = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    shift_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    unpaid_break = table.Column<int>(type: "integer", nullable: false),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    suite = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    tags = table.Column<List<string>>(type: "text[]", nullable: false),
                    is_pinned = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_assignments", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_rota_assignments_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_assignments_people_people_employer_id_person_id",
                        columns: x => new { x.employer_id, x.person_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_assignments_people_sites_employer_id_site_id",
                        columns: x => new { x.employer_id, x.site_id },
                        principalTable: "people_sites",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_assignments_rota_rosters_employer_id_roster_id",
                        columns: x => new { x.employer_id, x.roster_id },
                        principalTable: "rota_rosters",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rota_certificates",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    roster_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file = table.Column<byte[]>(type: "bytea", maxLength: 20000000, nullable: false),
                    signed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_certificates", x => new { x.employer_id, x.roster_id });
                    table.ForeignKey(
                        name: "fk_rota_certificates_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_certificates_rota_rosters_employer_id_roster_id",
                        columns: x => new { x.employer_id, x.roster_id },
                        principalTable: "rota_rosters",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rota_runs",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    team_id = table.Column<Guid>(type: "uuid", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false),
                    problem = table.Column<byte[]>(type: "bytea", maxLength: 20000000, nullable: false),
                    seconds = table.Column<int>(type: "integer", nullable: false),
                    seed = table.Column<int>(type: "integer", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    stop_asked = table.Column<bool>(type: "boolean", nullable: false),
                    best = table.Column<long>(type: "bigint", nullable: true),
                    bound = table.Column<long>(type: "bigint", nullable: true),
                    message = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    trail = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false),
                    best_roster = table.Column<byte[]>(type: "bytea", maxLength: 20000000, nullable: true),
                    roster_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_runs", x => new { x.employer_id, x.id });
                    table.ForeignKey(
                        name: "fk_rota_runs_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_runs_people_teams_employer_id_team_id",
                        columns: x => new { x.employer_id, x.team_id },
                        principalTable: "people_teams",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_runs_rota_rosters_employer_id_roster_id",
                        columns: x => new { x.employer_id, x.roster_id },
                        principalTable: "rota_rosters",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rota_supervision",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    assignment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    supervisor_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rota_supervision", x => new { x.employer_id, x.assignment_id, x.from });
                    table.ForeignKey(
                        name: "fk_rota_supervision_people_employers_employer_id",
                        column: x => x.employer_id,
                        principalTable: "people_employers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_supervision_people_people_employer_id_supervisor_id",
                        columns: x => new { x.employer_id, x.supervisor_id },
                        principalTable: "people_people",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rota_supervision_rota_assignments_employer_id_assignment_id",
                        columns: x => new { x.employer_id, x.assignment_id },
                        principalTable: "rota_assignments",
                        principalColumns: new[] { "employer_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_credentials_records_account_id",
                table: "credentials_records",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_credentials_records_employer_id_person_id",
                table: "credentials_records",
                columns: new[] { "employer_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_credentials_uploads_account_id",
                table: "credentials_uploads",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_cases_appeal_of",
                table: "discussions_cases",
                column: "appeal_of",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_discussions_cases_claimed_by_id",
                table: "discussions_cases",
                column: "claimed_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_cases_decided_at_opened_at",
                table: "discussions_cases",
                columns: new[] { "decided_at", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_discussions_cases_decided_by_id",
                table: "discussions_cases",
                column: "decided_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_cases_message_id",
                table: "discussions_cases",
                column: "message_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_discussions_author_id",
                table: "discussions_discussions",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_discussions_employer_id",
                table: "discussions_discussions",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_discussions_last_message_at",
                table: "discussions_discussions",
                column: "last_message_at");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_discussions_topic_code_last_message_at",
                table: "discussions_discussions",
                columns: new[] { "topic_code", "last_message_at" });

            migrationBuilder.CreateIndex(
                name: "ix_discussions_experts_marked_by_id",
                table: "discussions_experts",
                column: "marked_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_experts_topic_code",
                table: "discussions_experts",
                column: "topic_code");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_mentions_account_id",
                table: "discussions_mentions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_notes_author_id",
                table: "discussions_notes",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_notes_case_id",
                table: "discussions_notes",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_posts_author_id_written_at",
                table: "discussions_posts",
                columns: new[] { "author_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_discussions_posts_discussion_id_number",
                table: "discussions_posts",
                columns: new[] { "discussion_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_discussions_posts_discussion_id_under_number",
                table: "discussions_posts",
                columns: new[] { "discussion_id", "under", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_discussions_reactions_account_id",
                table: "discussions_reactions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_reports_case_id",
                table: "discussions_reports",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_reports_reporter_id",
                table: "discussions_reports",
                column: "reporter_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_reports_token_hash",
                table: "discussions_reports",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_discussions_sanctions_account_id",
                table: "discussions_sanctions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_sanctions_case_id",
                table: "discussions_sanctions",
                column: "case_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_switches_turned_by_id",
                table: "discussions_switches",
                column: "turned_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_votes_account_id",
                table: "discussions_votes",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_discussions_watches_discussion_id",
                table: "discussions_watches",
                column: "discussion_id");

            migrationBuilder.CreateIndex(
                name: "ix_kernel_drafts_account_id",
                table: "kernel_drafts",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_kernel_outbox_mail_sent_at_given_up_at_due_at",
                table: "kernel_outbox_mail",
                columns: new[] { "sent_at", "given_up_at", "due_at" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_addresses_page_id",
                table: "knowledge_addresses",
                column: "page_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_bookmarks_account_id",
                table: "knowledge_bookmarks",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_bookmarks_folder_id",
                table: "knowledge_bookmarks",
                column: "folder_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_bookmarks_page_id",
                table: "knowledge_bookmarks",
                column: "page_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_comments_account_id",
                table: "knowledge_comments",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_comments_page_id_written_at",
                table: "knowledge_comments",
                columns: new[] { "page_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_folders_account_id",
                table: "knowledge_folders",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_folders_parent_id",
                table: "knowledge_folders",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_folders_share_token_hash",
                table: "knowledge_folders",
                column: "share_token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_highlights_account_id_page_id",
                table: "knowledge_highlights",
                columns: new[] { "account_id", "page_id" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_highlights_page_id",
                table: "knowledge_highlights",
                column: "page_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_pages_owner_id",
                table: "knowledge_pages",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_pages_pair_id",
                table: "knowledge_pages",
                column: "pair_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_pages_replaced_by_id",
                table: "knowledge_pages",
                column: "replaced_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_pages_slug",
                table: "knowledge_pages",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_previews_made_by_id",
                table: "knowledge_previews",
                column: "made_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_previews_token_hash",
                table: "knowledge_previews",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_previews_version_id",
                table: "knowledge_previews",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_ratings_version_id",
                table: "knowledge_ratings",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_readings_version_id",
                table: "knowledge_readings",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_useful_answers_version_id",
                table: "knowledge_useful_answers",
                column: "version_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_versions_approved_by_id",
                table: "knowledge_versions",
                column: "approved_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_versions_author_id",
                table: "knowledge_versions",
                column: "author_id");

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_versions_live_from_live_until",
                table: "knowledge_versions",
                columns: new[] { "live_from", "live_until" });

            migrationBuilder.CreateIndex(
                name: "ix_knowledge_versions_page_id_number",
                table: "knowledge_versions",
                columns: new[] { "page_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_account_claims_user_id",
                table: "people_account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_account_logins_user_id",
                table: "people_account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_accounts_normalized_email",
                table: "people_accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_people_accounts_normalized_user_name",
                table: "people_accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_employers_ods_code",
                table: "people_employers",
                column: "ods_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_imports_account_id",
                table: "people_imports",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_invitations_employer_id_person_id",
                table: "people_invitations",
                columns: new[] { "employer_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_invitations_token_hash",
                table: "people_invitations",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_memberships_account_id",
                table: "people_memberships",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_memberships_employer_id_person_id_account_id",
                table: "people_memberships",
                columns: new[] { "employer_id", "person_id", "account_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_open_sessions_account_id",
                table: "people_open_sessions",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_passkeys_account_id",
                table: "people_passkeys",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_passkeys_credential_id",
                table: "people_passkeys",
                column: "credential_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_people_employer_id_family_name_given_name",
                table: "people_people",
                columns: new[] { "employer_id", "family_name", "given_name" });

            migrationBuilder.CreateIndex(
                name: "ix_people_people_employer_id_staff_number",
                table: "people_people",
                columns: new[] { "employer_id", "staff_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_posts_employer_id_holder_id",
                table: "people_posts",
                columns: new[] { "employer_id", "holder_id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_posts_employer_id_number",
                table: "people_posts",
                columns: new[] { "employer_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_posts_employer_id_team_id",
                table: "people_posts",
                columns: new[] { "employer_id", "team_id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_registrations_account_id",
                table: "people_registrations",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_people_registrations_token_hash",
                table: "people_registrations",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_sites_employer_id_name",
                table: "people_sites",
                columns: new[] { "employer_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_people_team_members_employer_id_person_id",
                table: "people_team_members",
                columns: new[] { "employer_id", "person_id" });

            migrationBuilder.CreateIndex(
                name: "ix_people_teams_employer_id_site_id_name",
                table: "people_teams",
                columns: new[] { "employer_id", "site_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planning_plans_employer_id_started_by_id",
                table: "planning_plans",
                columns: new[] { "employer_id", "started_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_plans_employer_id_title",
                table: "planning_plans",
                columns: new[] { "employer_id", "title" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planning_queue_asked_at",
                table: "planning_queue",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_planning_queue_employer_id",
                table: "planning_queue",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_planning_runs_employer_id_scenario_id_asked_at",
                table: "planning_runs",
                columns: new[] { "employer_id", "scenario_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_scenarios_employer_id_made_by_id",
                table: "planning_scenarios",
                columns: new[] { "employer_id", "made_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_scenarios_employer_id_plan_id_name",
                table: "planning_scenarios",
                columns: new[] { "employer_id", "plan_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_planning_signatures_employer_id_plan_id_number",
                table: "planning_signatures",
                columns: new[] { "employer_id", "plan_id", "number" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_signatures_employer_id_signed_by_id",
                table: "planning_signatures",
                columns: new[] { "employer_id", "signed_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planning_steps_employer_id_saved_by_id",
                table: "planning_steps",
                columns: new[] { "employer_id", "saved_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_assignments_employer_id_person_id_from",
                table: "rota_assignments",
                columns: new[] { "employer_id", "person_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_assignments_employer_id_roster_id",
                table: "rota_assignments",
                columns: new[] { "employer_id", "roster_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_assignments_employer_id_site_id",
                table: "rota_assignments",
                columns: new[] { "employer_id", "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_calendar_feeds_secret_hash",
                table: "rota_calendar_feeds",
                column: "secret_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rota_demand_employer_id_shift_type_id",
                table: "rota_demand",
                columns: new[] { "employer_id", "shift_type_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_demand_employer_id_site_id",
                table: "rota_demand",
                columns: new[] { "employer_id", "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_demand_employer_id_team_id_date",
                table: "rota_demand",
                columns: new[] { "employer_id", "team_id", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_leave_employer_id_person_id_starts_on",
                table: "rota_leave",
                columns: new[] { "employer_id", "person_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_queue_asked_at",
                table: "rota_queue",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "ix_rota_queue_employer_id",
                table: "rota_queue",
                column: "employer_id");

            migrationBuilder.CreateIndex(
                name: "ix_rota_requests_employer_id_person_id_date",
                table: "rota_requests",
                columns: new[] { "employer_id", "person_id", "date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rota_requests_employer_id_shift_type_id",
                table: "rota_requests",
                columns: new[] { "employer_id", "shift_type_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_rosters_employer_id_team_id_starts_on",
                table: "rota_rosters",
                columns: new[] { "employer_id", "team_id", "starts_on" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_runs_employer_id_roster_id",
                table: "rota_runs",
                columns: new[] { "employer_id", "roster_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_runs_employer_id_team_id",
                table: "rota_runs",
                columns: new[] { "employer_id", "team_id" });

            migrationBuilder.CreateIndex(
                name: "ix_rota_runs_status",
                table: "rota_runs",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ix_rota_shift_types_employer_id_code",
                table: "rota_shift_types",
                columns: new[] { "employer_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rota_supervision_employer_id_supervisor_id_from",
                table: "rota_supervision",
                columns: new[] { "employer_id", "supervisor_id", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_adoptions_employer_id_adopted_by_id",
                table: "supervision_adoptions",
                columns: new[] { "employer_id", "adopted_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_adoptions_employer_id_ended_by_id",
                table: "supervision_adoptions",
                columns: new[] { "employer_id", "ended_by_id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_adoptions_employer_id_profile_from",
                table: "supervision_adoptions",
                columns: new[] { "employer_id", "profile", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_cancellations_employer_id_date",
                table: "supervision_cancellations",
                columns: new[] { "employer_id", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_cancellations_employer_id_supervisor_id",
                table: "supervision_cancellations",
                columns: new[] { "employer_id", "supervisor_id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_named_employer_id_associate_id_from",
                table: "supervision_named",
                columns: new[] { "employer_id", "associate_id", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_named_employer_id_supervisor_id",
                table: "supervision_named",
                columns: new[] { "employer_id", "supervisor_id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_patterns_employer_id_site_id",
                table: "supervision_patterns",
                columns: new[] { "employer_id", "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_patterns_employer_id_supervisor_id",
                table: "supervision_patterns",
                columns: new[] { "employer_id", "supervisor_id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_session_files_account_id",
                table: "supervision_session_files",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_sessions_employer_id_date",
                table: "supervision_sessions",
                columns: new[] { "employer_id", "date" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_sessions_employer_id_site_id",
                table: "supervision_sessions",
                columns: new[] { "employer_id", "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_sessions_employer_id_supervisor_id",
                table: "supervision_sessions",
                columns: new[] { "employer_id", "supervisor_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credentials_records");

            migrationBuilder.DropTable(
                name: "credentials_uploads");

            migrationBuilder.DropTable(
                name: "discussions_drafts");

            migrationBuilder.DropTable(
                name: "discussions_experts");

            migrationBuilder.DropTable(
                name: "discussions_mentions");

            migrationBuilder.DropTable(
                name: "discussions_notes");

            migrationBuilder.DropTable(
                name: "discussions_reactions");

            migrationBuilder.DropTable(
                name: "discussions_reports");

            migrationBuilder.DropTable(
                name: "discussions_sanctions");

            migrationBuilder.DropTable(
                name: "discussions_switches");

            migrationBuilder.DropTable(
                name: "discussions_versions");

            migrationBuilder.DropTable(
                name: "discussions_votes");

            migrationBuilder.DropTable(
                name: "discussions_watches");

            migrationBuilder.DropTable(
                name: "kernel_audit");

            migrationBuilder.DropTable(
                name: "kernel_audit_heads");

            migrationBuilder.DropTable(
                name: "kernel_drafts");

            migrationBuilder.DropTable(
                name: "kernel_outbox_mail");

            migrationBuilder.DropTable(
                name: "knowledge_addresses");

            migrationBuilder.DropTable(
                name: "knowledge_bookmarks");

            migrationBuilder.DropTable(
                name: "knowledge_comments");

            migrationBuilder.DropTable(
                name: "knowledge_highlights");

            migrationBuilder.DropTable(
                name: "knowledge_members");

            migrationBuilder.DropTable(
                name: "knowledge_missed_searches");

            migrationBuilder.DropTable(
                name: "knowledge_page_views");

            migrationBuilder.DropTable(
                name: "knowledge_previews");

            migrationBuilder.DropTable(
                name: "knowledge_ratings");

            migrationBuilder.DropTable(
                name: "knowledge_readings");

            migrationBuilder.DropTable(
                name: "knowledge_review_notices");

            migrationBuilder.DropTable(
                name: "knowledge_useful_answers");

            migrationBuilder.DropTable(
                name: "people_account_claims");

            migrationBuilder.DropTable(
                name: "people_account_logins");

            migrationBuilder.DropTable(
                name: "people_account_tokens");

            migrationBuilder.DropTable(
                name: "people_data_protection_keys");

            migrationBuilder.DropTable(
                name: "people_imports");

            migrationBuilder.DropTable(
                name: "people_invitations");

            migrationBuilder.DropTable(
                name: "people_memberships");

            migrationBuilder.DropTable(
                name: "people_open_sessions");

            migrationBuilder.DropTable(
                name: "people_passkeys");

            migrationBuilder.DropTable(
                name: "people_posts");

            migrationBuilder.DropTable(
                name: "people_profile_entries");

            migrationBuilder.DropTable(
                name: "people_registrations");

            migrationBuilder.DropTable(
                name: "people_sign_in_limits");

            migrationBuilder.DropTable(
                name: "people_team_members");

            migrationBuilder.DropTable(
                name: "planning_actuals");

            migrationBuilder.DropTable(
                name: "planning_evidence");

            migrationBuilder.DropTable(
                name: "planning_needed");

            migrationBuilder.DropTable(
                name: "planning_queue");

            migrationBuilder.DropTable(
                name: "planning_runs");

            migrationBuilder.DropTable(
                name: "planning_signatures");

            migrationBuilder.DropTable(
                name: "rota_calendar_feeds");

            migrationBuilder.DropTable(
                name: "rota_certificates");

            migrationBuilder.DropTable(
                name: "rota_demand");

            migrationBuilder.DropTable(
                name: "rota_leave");

            migrationBuilder.DropTable(
                name: "rota_publishing_turns");

            migrationBuilder.DropTable(
                name: "rota_queue");

            migrationBuilder.DropTable(
                name: "rota_requests");

            migrationBuilder.DropTable(
                name: "rota_runs");

            migrationBuilder.DropTable(
                name: "rota_supervision");

            migrationBuilder.DropTable(
                name: "supervision_adoptions");

            migrationBuilder.DropTable(
                name: "supervision_cancellations");

            migrationBuilder.DropTable(
                name: "supervision_named");

            migrationBuilder.DropTable(
                name: "supervision_patterns");

            migrationBuilder.DropTable(
                name: "supervision_session_files");

            migrationBuilder.DropTable(
                name: "supervision_sessions");

            migrationBuilder.DropTable(
                name: "discussions_cases");

            migrationBuilder.DropTable(
                name: "discussions_polls");

            migrationBuilder.DropTable(
                name: "knowledge_folders");

            migrationBuilder.DropTable(
                name: "knowledge_versions");

            migrationBuilder.DropTable(
                name: "planning_scenarios");

            migrationBuilder.DropTable(
                name: "planning_steps");

            migrationBuilder.DropTable(
                name: "rota_shift_types");

            migrationBuilder.DropTable(
                name: "rota_assignments");

            migrationBuilder.DropTable(
                name: "discussions_posts");

            migrationBuilder.DropTable(
                name: "knowledge_pages");

            migrationBuilder.DropTable(
                name: "planning_plans");

            migrationBuilder.DropTable(
                name: "rota_rosters");

            migrationBuilder.DropTable(
                name: "discussions_discussions");

            migrationBuilder.DropTable(
                name: "people_people");

            migrationBuilder.DropTable(
                name: "people_teams");

            migrationBuilder.DropTable(
                name: "knowledge_topics");

            migrationBuilder.DropTable(
                name: "people_accounts");

            migrationBuilder.DropTable(
                name: "people_sites");

            migrationBuilder.DropTable(
                name: "people_employers");
        }
    }
}
