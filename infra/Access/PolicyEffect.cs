namespace Infra.Access;

public enum PolicyEffect
{
    Allow,
    Deny,
}
