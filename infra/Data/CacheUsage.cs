namespace Infra.Data;

/// <summary>What the services keep in the cache, which decides what happens when its memory is full.</summary>
public enum CacheUsage
{
    /// <summary>Entries can be made again: the least recently used one makes room (<c>allkeys-lru</c>).</summary>
    Cache,

    /// <summary>Entries are jobs: a write fails rather than that a job is lost in silence (<c>noeviction</c>).</summary>
    Queue,
}
