namespace Infra.Acceptance.Language;

/// <summary>What a check says of one value: that it holds, that it does not, or that what it needs is not known yet.</summary>
internal readonly record struct Outcome(bool IsRefused, string? Detail, string? Missing)
{
    public static Outcome Holds => default;

    /// <summary>Refused for the reason that the check always gives.</summary>
    public static Outcome Refused => new(true, null, null);

    /// <summary>Refused, with more to say than the check says.</summary>
    public static Outcome RefusedFor(string detail) => new(true, detail, null);

    /// <summary>The path of what is not known.</summary>
    public static Outcome Undecided(string missing) => new(false, null, missing);

    public static Outcome If(bool holds) => holds ? Holds : Refused;
}
