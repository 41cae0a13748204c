namespace Infra.Acceptance.Language.Checks;

/// <summary>What must stand beside a property.</summary>
internal enum Company
{
    All,
    Any,
    None,
}
