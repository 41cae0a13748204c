namespace Infra.Plans.Foreign;

/// <summary>The engine gives a provider whatever is no text as JSON in a text: lists, maps and flags.</summary>
internal static class ProviderInputs
{
    /// <summary>The inputs as the program gave them. A number stays a text: it could be an account.</summary>
    public static IReadOnlyDictionary<string, object?> Decoded(IReadOnlyDictionary<string, object?> inputs) =>
        PlainValue.Map(inputs.Select(input => KeyValuePair.Create(input.Key, Decoded(input.Value))));

    private static object? Decoded(object? value) => value switch
    {
        "true" => true,
        "false" => false,
        string text when JsonText.TryRead(text, out var json) => json,
        _ => value,
    };
}
