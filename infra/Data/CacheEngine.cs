namespace Infra.Data;

public enum CacheEngine
{
    Redis,
    Valkey,
}
