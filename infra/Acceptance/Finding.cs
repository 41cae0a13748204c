namespace Infra.Acceptance;

/// <summary>What a constraint says of one value: refused with a <see cref="Problem"/>, or undecided because of what is <see cref="Missing"/>.</summary>
internal sealed record Finding(string Property, string? Value, string? Problem, string? Missing)
{
    public static Finding Refused(string property, string? value, string problem) => new(property, value, problem, null);

    public static Finding Undecided(string missing) => new("", null, null, missing);
}
