namespace Infra.Settings;

/// <summary>Which record a service is read into.</summary>
internal enum ServiceKind
{
    Api,
    Worker,
}
