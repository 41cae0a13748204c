using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Images;

/// <summary>What ECR may throw away, as the JSON that it reads: generated code, as for containers.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LifecycleRules))]
internal sealed partial class LifecycleJson : JsonSerializerContext
{
    /// <summary>An image takes the first rule that speaks of it; those behind a tagged list of platforms stay as long as the list.</summary>
    public static string Write(TimeSpan untagged, int keptReleases) => JsonSerializer.Serialize(
        new LifecycleRules(
        [
            new LifecycleRule(
                1,
                "Untagged images go",
                new LifecycleSelection("untagged", TagPatternList: null, "sinceImagePushed", "days", (int)untagged.TotalDays),
                new LifecycleAction("expire")),
            new LifecycleRule(
                2,
                "The latest releases stay",
                new LifecycleSelection("tagged", ["*"], "imageCountMoreThan", CountUnit: null, keptReleases),
                new LifecycleAction("expire")),
        ]),
        Default.LifecycleRules);
}

internal sealed record LifecycleRules(IReadOnlyList<LifecycleRule> Rules);

internal sealed record LifecycleRule(int RulePriority, string Description, LifecycleSelection Selection, LifecycleAction Action);

internal sealed record LifecycleSelection(
    string TagStatus, IReadOnlyList<string>? TagPatternList, string CountType, string? CountUnit, int CountNumber);

internal sealed record LifecycleAction(string Type);
