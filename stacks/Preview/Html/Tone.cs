namespace Stacks.Preview.Html;

/// <summary>How much something asks for attention. The page never says it by colour alone.</summary>
internal enum Tone
{
    Calm,
    Good,
    Attention,
    Danger,
}
