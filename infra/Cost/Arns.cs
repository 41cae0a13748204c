namespace Infra.Cost;

/// <summary>The parts of ARNs that resources are found by.</summary>
internal static class Arns
{
    private const string DefinitionMark = ":task-definition/";
    private const string LogGroupMark = ":log-group:";

    /// <summary>Of <c>arn:...:task-definition/shop-api:1</c> it is <c>shop-api</c>.</summary>
    public static string? Family(string? definition) => After(definition, DefinitionMark)?.Split(':')[0];

    /// <summary>Of <c>arn:...:log-group:/shop/api:*</c> it is <c>/shop/api</c>.</summary>
    public static string? LogGroup(string? arn) => After(arn, LogGroupMark)?.Split(':')[0];

    private static string? After(string? text, string mark) =>
        text?.IndexOf(mark, StringComparison.Ordinal) is { } at and >= 0 ? text[(at + mark.Length)..] : null;
}
