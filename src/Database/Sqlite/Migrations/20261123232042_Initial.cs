using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Preceptor.Database.Sqlite.Migrations
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
                    chain = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    actor_account = table.Column<Guid>(type: "TEXT", nullable: true),
                    detail = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    previous = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kernel_audit", x => new { x.chain, x.number });
                });

            migrationBuilder.CreateTable(
                name: "kernel_audit_heads",
                columns: table => new
                {
                    chain = table.Column<Guid>(type: "TEXT", nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kernel_audit_heads", x => x.chain);
                });

            migrationBuilder.CreateTable(
                name: "kernel_outbox_mail",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    given_up_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kernel_outbox_mail", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_platform_administrator = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_accounts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    xml = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_employers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ods_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    added_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_employers", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "people_sign_in_limits",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    failures = table.Column<int>(type: "INTEGER", nullable: false),
                    window_ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    failures_this_hour = table.Column<int>(type: "INTEGER", nullable: false),
                    hour_ends_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people_sign_in_limits", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "people_account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
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
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    value = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
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
                name: "credentials_uploads",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 20000000, nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                name: "kernel_drafts",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    journey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    touched_at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "people_imports",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", maxLength: 20000000, nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    staff_number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    given_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    family_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    grade = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    practises_autonomously = table.Column<bool>(type: "INTEGER", nullable: false),
                    weekly_minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ods_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
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
                name: "credentials_records",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    provider = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wte = table.Column<decimal>(type: "TEXT", precision: 4, scale: 2, nullable: true),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    conditions = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    excludes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    trades = table.Column<string>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    withdrawn_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    trades = table.Column<string>(type: "TEXT", nullable: false),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                name: "people_teams",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    site_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
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
                name: "people_posts",
                columns: table => new
                {
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    band = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    funded_wte = table.Column<decimal>(type: "TEXT", precision: 6, scale: 3, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    holder_id = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    employer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "ix_kernel_drafts_account_id",
                table: "kernel_drafts",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_kernel_outbox_mail_sent_at_given_up_at_due_at",
                table: "kernel_outbox_mail",
                columns: new[] { "sent_at", "given_up_at", "due_at" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credentials_records");

            migrationBuilder.DropTable(
                name: "credentials_uploads");

            migrationBuilder.DropTable(
                name: "kernel_audit");

            migrationBuilder.DropTable(
                name: "kernel_audit_heads");

            migrationBuilder.DropTable(
                name: "kernel_drafts");

            migrationBuilder.DropTable(
                name: "kernel_outbox_mail");

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
                name: "people_posts");

            migrationBuilder.DropTable(
                name: "people_sign_in_limits");

            migrationBuilder.DropTable(
                name: "people_team_members");

            migrationBuilder.DropTable(
                name: "people_accounts");

            migrationBuilder.DropTable(
                name: "people_people");

            migrationBuilder.DropTable(
                name: "people_teams");

            migrationBuilder.DropTable(
                name: "people_sites");

            migrationBuilder.DropTable(
                name: "people_employers");
        }
    }
}
