namespace Infra.Policies.Edge;

/// <summary>Every promise about load balancers, distributions and buckets.</summary>
internal static class EdgeCatalog
{
    public static IReadOnlyList<Policy> All { get; } =
    [
        EdgePolicies.HttpIsSentToHttps,
        EdgePolicies.OldTlsIsRefused,
        EdgePolicies.HttpsIsOffered,
        EdgePolicies.MalformedRequestsStopHere,
        EdgePolicies.RequestsAreRecorded,
        EdgePolicies.TargetGroupsCanBeReplaced,
        EdgePolicies.DrainingEndsBeforeStopping,
        EdgePolicies.DeletionIsRefused,
        EdgePolicies.WhatNoRuleLeadsToIsRefused,
        EdgePolicies.CertificatesRenewThemselves,
        EdgePolicies.FirewallsStandBefore,
        EdgePolicies.FirewallsKnowTheAttacks,
        EdgePolicies.FirewallsWriteDown,
        EdgePolicies.BrowsersAreTold,
        EdgePolicies.CloudFrontSpeaksTls,
        EdgePolicies.SitesAreReadThroughCloudFront,
        EdgePolicies.BucketsAreClosed,
        EdgePolicies.BucketsRefusePlainHttp,
        EdgePolicies.BucketsAreEncryptedAndExpire,
    ];
}
