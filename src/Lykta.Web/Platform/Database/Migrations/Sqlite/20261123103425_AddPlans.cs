using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lykta.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "problem_id",
                table: "pictures_picture_text",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "act_act_responsibility",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    leading_organ = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    coordination_function = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    contact = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_act_act_responsibility", x => x.municipality);
                });

            migrationBuilder.CreateTable(
                name: "act_decided_document",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    organ = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    registry_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    purposes = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    areas = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    law = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    has_copy = table.Column<bool>(type: "INTEGER", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_act_decided_document", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_act_decided_document_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pictures_picture_theme",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    picture_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    theme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_covered = table.Column<bool>(type: "INTEGER", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pictures_picture_theme", x => new { x.municipality, x.picture_id, x.theme });
                    table.ForeignKey(
                        name: "FK_pictures_picture_theme_pictures_situation_picture_municipality_picture_id",
                        columns: x => new { x.municipality, x.picture_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_plan",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    basis_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organ = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    adopted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    content_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ended_why = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    revises_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    mark_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    mark_disposal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_registry_number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_secrecy = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    mark_status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    mark_words_removed = table.Column<int>(type: "INTEGER", nullable: true),
                    mark_words_removed_by = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    mark_words_removed_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_plan", x => new { x.municipality, x.id });
                    table.ForeignKey(
                        name: "FK_plans_plan_organisations_organisation_municipality_organisation_id",
                        columns: x => new { x.municipality, x.organisation_id },
                        principalTable: "organisations_organisation",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plans_plan_pictures_situation_picture_municipality_basis_id",
                        columns: x => new { x.municipality, x.basis_id },
                        principalTable: "pictures_situation_picture",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "act_signed_copy",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kept_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_act_signed_copy", x => new { x.municipality, x.document_id });
                    table.ForeignKey(
                        name: "FK_act_signed_copy_act_decided_document_municipality_document_id",
                        columns: x => new { x.municipality, x.document_id },
                        principalTable: "act_decided_document",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plans_plan_measure",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_plan_measure", x => new { x.municipality, x.plan_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_plans_plan_measure_measures_measure_municipality_measure_id",
                        columns: x => new { x.municipality, x.measure_id },
                        principalTable: "measures_measure",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plans_plan_measure_plans_plan_municipality_plan_id",
                        columns: x => new { x.municipality, x.plan_id },
                        principalTable: "plans_plan",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_plan_stance",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conclusion_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_plan_stance", x => new { x.municipality, x.plan_id, x.conclusion_id });
                    table.ForeignKey(
                        name: "FK_plans_plan_stance_pictures_picture_text_municipality_conclusion_id",
                        columns: x => new { x.municipality, x.conclusion_id },
                        principalTable: "pictures_picture_text",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plans_plan_stance_plans_plan_municipality_plan_id",
                        columns: x => new { x.municipality, x.plan_id },
                        principalTable: "plans_plan",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_sealed_plan_leaf",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    salt = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    json = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    changed_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_sealed_plan_leaf", x => new { x.municipality, x.plan_id, x.path });
                    table.ForeignKey(
                        name: "FK_plans_sealed_plan_leaf_plans_plan_municipality_plan_id",
                        columns: x => new { x.municipality, x.plan_id },
                        principalTable: "plans_plan",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans_plan_answer",
                columns: table => new
                {
                    municipality = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conclusion_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans_plan_answer", x => new { x.municipality, x.plan_id, x.measure_id, x.conclusion_id });
                    table.ForeignKey(
                        name: "FK_plans_plan_answer_pictures_picture_text_municipality_conclusion_id",
                        columns: x => new { x.municipality, x.conclusion_id },
                        principalTable: "pictures_picture_text",
                        principalColumns: new[] { "municipality", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plans_plan_answer_plans_plan_measure_municipality_plan_id_measure_id",
                        columns: x => new { x.municipality, x.plan_id, x.measure_id },
                        principalTable: "plans_plan_measure",
                        principalColumns: new[] { "municipality", "plan_id", "measure_id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_act_decided_document_municipality_kind_decided_on",
                table: "act_decided_document",
                columns: new[] { "municipality", "kind", "decided_on" });

            migrationBuilder.CreateIndex(
                name: "IX_act_decided_document_municipality_organisation_id",
                table: "act_decided_document",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plans_plan_municipality_basis_id",
                table: "plans_plan",
                columns: new[] { "municipality", "basis_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plans_plan_municipality_organisation_id",
                table: "plans_plan",
                columns: new[] { "municipality", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plans_plan_municipality_state_kind",
                table: "plans_plan",
                columns: new[] { "municipality", "state", "kind" });

            migrationBuilder.CreateIndex(
                name: "IX_plans_plan_answer_municipality_conclusion_id",
                table: "plans_plan_answer",
                columns: new[] { "municipality", "conclusion_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plans_plan_measure_municipality_measure_id",
                table: "plans_plan_measure",
                columns: new[] { "municipality", "measure_id" });

            migrationBuilder.CreateIndex(
                name: "IX_plans_plan_stance_municipality_conclusion_id",
                table: "plans_plan_stance",
                columns: new[] { "municipality", "conclusion_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "act_act_responsibility");

            migrationBuilder.DropTable(
                name: "act_signed_copy");

            migrationBuilder.DropTable(
                name: "pictures_picture_theme");

            migrationBuilder.DropTable(
                name: "plans_plan_answer");

            migrationBuilder.DropTable(
                name: "plans_plan_stance");

            migrationBuilder.DropTable(
                name: "plans_sealed_plan_leaf");

            migrationBuilder.DropTable(
                name: "act_decided_document");

            migrationBuilder.DropTable(
                name: "plans_plan_measure");

            migrationBuilder.DropTable(
                name: "plans_plan");

            migrationBuilder.DropColumn(
                name: "problem_id",
                table: "pictures_picture_text");
        }
    }
}
