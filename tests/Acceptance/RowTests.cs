using Infra.Acceptance;
using Infra.Acceptance.Language;
using Infra.Acceptance.Language.Checks;
using Infra.Recording;
using Tests.Acceptance.Proof;
using RowCheck = Infra.Acceptance.Language.Checks.Check;

namespace Tests.Acceptance;

/// <summary>That rows speak of what there is.</summary>
public sealed class RowTests
{
    private static readonly PublishedInputs Inputs = new();

    [Fact]
    public void Rows_name_only_types_and_properties_of_the_published_providers() =>
        Findings.None(ConstraintCatalog.All.OfType<ConstraintRow>()
            .SelectMany(row => Paths(row).Select(path => (row, problem: Problem(row, path)))).Where(pair => pair.problem is not null)
            .Select(pair => $"{pair.row.Id}: {pair.problem}"));

    [Fact]
    public void The_id_of_a_row_begins_with_the_name_of_its_type() =>
        Assert.All(ConstraintCatalog.All.OfType<ConstraintRow>(), row => Assert.Matches("^[A-Z0-9-]+-[0-9]{2,}$", row.Id));

    [Fact]
    public void Every_dated_list_of_a_row_is_there() =>
        Assert.All(ConstraintCatalog.All.OfType<ConstraintRow>().SelectMany(row => Facts(row.Check)), check => Assert.NotEmpty(check.Facts.Values));

    [Fact]
    public void A_wrong_path_is_found()
    {
        Assert.NotNull(Inputs.Problem("aws:rds/instance:Instance", PropertyPath.Parse("storageSize")));
        Assert.NotNull(Inputs.Problem("aws:ecs/taskDefinition:TaskDefinition", PropertyPath.Parse("containerDefinitions[].nam")));
        Assert.NotNull(Inputs.Problem("aws:rds/database:Database", PropertyPath.Parse("name")));
        Assert.Null(Inputs.Problem("aws:ecs/taskDefinition:TaskDefinition", PropertyPath.Parse("containerDefinitions[].name")));
    }

    private static string? Problem(ConstraintRow row, PropertyPath path) => row.Type == ConstraintCatalog.EveryAwsType
        ? ResourceSchema.Platform.Types.Any(type => type.StartsWith("aws:", StringComparison.Ordinal) && Inputs.Problem(type, path) is null) ? null : $"no type of AWS has {path.Text}"
        : Inputs.Problem(row.Type, path);

    private static IEnumerable<PropertyPath> Paths(ConstraintRow row) =>
        References(row.Check).Concat(row.When.Terms.Select(term => term.Subject)).Select(reference => Conditions.PathFrom(reference, row.Subject.Path))
            .Concat((row.Check as ChoiceCheck)?.Choices.Select(choice => Conditions.PathWithin(choice, row.Subject.Path)) ?? []).Append(row.Subject.Path);

    private static IEnumerable<Reference> References(RowCheck check) => check switch
    {
        AnyCheck any => any.Checks.SelectMany(References),
        RelationCheck relation => new[] { relation.Other.Property, relation.Other.Aggregate?.Of }.OfType<Reference>(),
        SameCheck same => [same.Other],
        CompanyCheck company => company.Others,
        ApartCheck apart => [apart.Other],
        PlanUniqueCheck unique => unique.Keys,
        PlanCountCheck count => count.Keys,
        _ => [],
    };

    private static IEnumerable<FactCheck> Facts(RowCheck check) => check switch
    {
        AnyCheck any => any.Checks.SelectMany(Facts),
        FactCheck facts => [facts],
        _ => [],
    };
}
