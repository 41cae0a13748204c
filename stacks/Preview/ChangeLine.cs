namespace Stacks.Preview;

/// <summary>One line of what changes, without the sign that each form gives its mark.</summary>
public sealed record ChangeLine(ChangeMark Mark, string Text)
{
    /// <summary>As a block of code in the language <c>diff</c> has it, which GitHub colours by the first character.</summary>
    public override string ToString() => Mark switch
    {
        ChangeMark.Heading => $"@@ {Text} @@",
        ChangeMark.Changed => $"! {Text}",
        ChangeMark.Before => $"- {Text}",
        _ => $"+ {Text}",
    };
}
