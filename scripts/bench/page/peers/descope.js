import '@descope/user-profile-widget';
